// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

export interface paths {
    "/api/v3/site/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for the server's version
         * @description Answers the version of the server. It needs no login and changes nothing, so it also shows whether a server is there.
         */
        get: operations["pingSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a link that passes the login on
         * @description Answers a link with which another program, such as the app on a phone, gets a login of its own. It is a secret: whoever opens it within 60 seconds is logged in as this user.
         *
         *     Since 3.6.2.
         */
        get: operations["createSessionCopy"];
        put?: never;
        /**
         * Log in
         * @description Logs in with e-mail address and password. The answer sets the session cookie.
         *
         *     Code 203 means that the password was right and the account uses two-factor login: nobody is logged in yet. Send the code of the authenticator app with `POST /api/v3/user/2fa`, with the cookie of this answer.
         *
         *     When the site asks for a captcha at login, the captcha is checked first. A picture belongs to the session that fetched it and is good for one try, right or wrong, so fetch a new one before trying again. A wrong e-mail address and a wrong password give the same code, 40020.
         *
         *     A server that is set to reCAPTCHA without a secret key, or that cannot reach Tencent's captcha service, answers HTTP 200 with an empty body without content type.
         *
         *     Before 3.6.0 the cookie was good for 7 days.
         */
        post: operations["login"];
        /**
         * Log out
         * @description Ends the login. The session itself goes on without a user, and its cookie is sent again. Code 401 means that nobody was logged in.
         */
        delete: operations["logout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/2fa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish a two-factor login
         * @description The second step of a login that was answered with code 203. Send the cookie of that answer along: the session remembers whose password was right. A wrong code (40022) leaves the login pending, so another can be tried.
         */
        post: operations["verifyTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user who is logged in
         * @description Answers the account of the session, as `POST /api/v3/user/session` did. Code 401 means that the login is missing, has expired, still waits for its two-factor code, or belongs to an account that was blocked meanwhile.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create a folder
         * @description Creates a folder and all missing folders above it. The names of all missing levels are checked before the first is created. Nothing happens, and the code is 0, when the folder exists already; the root `/` counts as existing.
         *
         *     Code 40004 means that a file of that name is in the way, 40052 that a name is not allowed, 40053 that the path does not begin with `/`.
         *
         *     Before 3.5.0 a folder that exists already gave 40004. Before 3.6.0 the codes 40052 and 40053 were 40003.
         */
        put: operations["createDirectory"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/directory/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a folder
         * @description Answers everything in one folder, folders first, without paging and in no promised order. Files that are still being uploaded are hidden.
         *
         *     Code 40016 means that there is no such folder. It also comes for a path with a slash at its end or with two slashes in a row.
         *
         *     Before 3.6.0 code 40016 was 404. Before 3.5.0 the answer had no `policy`, and its objects neither `create_date` nor `source_enabled`. Before 3.8.0 objects had `pic`, a text, instead of `thumb`.
         */
        get: operations["listDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/aria2/url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add remote downloads
         * @description Lets the server download one or more addresses into a folder. The folder must exist.
         *
         *     Since 3.5.3 the outer code is 0 as soon as the request as a whole was accepted. Each address then has an answer of its own in `data`, in the order of the request, and all of them can be failures. Look at every one. An answer holds no id: find the new download in `GET /api/v3/aria2/downloading`.
         *
         *     Outer code 40015 means more addresses than the group may add at once, 40016 that the folder does not exist, 40007 that the group may not download remotely.
         *
         *     Before 3.5.3 there was one address and one answer: -1 when aria2 refused it, 403 when the server had no aria2.
         */
        post: operations["addRemoteDownloads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/aria2/downloading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List remote downloads under way
         * @description Answers the downloads of the user that have not ended: status 0, 1, 2 or 7. The server asks aria2 only every `interval` seconds, so asking more often shows nothing new.
         *
         *     A new download has an empty `info` until the server asks aria2 for the first time. Its `info.gid` is empty until then, so it cannot be cancelled yet.
         *
         *     Status 7 came with 3.6.0.
         */
        get: operations["listActiveRemoteDownloads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/aria2/finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List remote downloads that have ended
         * @description Answers the downloads of the user that are complete, failed or cancelled: status 3, 4, 5 or 6. A complete download is not in its folder before `task_status` is 4 as well: the transfer into the folder is a task of its own, which can fail by itself.
         *
         *     In 3.3.1 `create` and `update` were texts of the form `YYYY-MM-DD HH:mm:ss`. `node` came with 3.6.0.
         */
        get: operations["listFinishedRemoteDownloads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/aria2/task/{gid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description aria2's id of the download, `info.gid` in the active list and `gid` in the finished list.
                 * @example 2f8c61d09be3a754
                 */
                gid: components["parameters"]["RemoteDownloadGid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel a remote download or delete its record
         * @description Cancels a download that is under way, or deletes the record of one that has ended. Sent twice it does both, one after the other.
         *
         *     | status before | what happens |
         *     | --- | --- |
         *     | 0, 1 | cancelled; it moves to the finished list with status 5 |
         *     | 2 (paused in aria2) | aria2 forgets it; it stays in the active list for about two minutes, then ends with status 3 and the error `GID … is not found` |
         *     | 7 (seeding) | the seeding stops; it ends with status 4 |
         *     | 3, 4, 5, 6 | its record is deleted; files already transferred stay |
         *
         *     Code 404 means that the user has no download with this gid.
         */
        delete: operations["cancelRemoteDownload"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/policy/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List storage policies
         * @description Answers one page of the storage policies, their keys in clear, and how much each one holds. `searches` has no effect here.
         */
        post: operations["listAdminPolicies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or replace a storage policy
         * @description Makes a storage policy, or with an `ID` replaces one as a whole. A number that no policy has is taken for the new one.
         *
         *     Nothing is checked: an empty `policy` makes a policy with nothing in it. A slash at the beginning of `DirNameRule` is cut off, except for `local` and `remote`.
         */
        post: operations["saveAdminPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/policy/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the storage policy.
                 * @example 2
                 */
                id: components["parameters"]["AdminPolicyId"];
            };
            cookie?: never;
        };
        /**
         * Get a storage policy
         * @description Answers a storage policy with its keys in clear.
         */
        get: operations["getAdminPolicy"];
        put?: never;
        post?: never;
        /**
         * Delete a storage policy
         * @description Deletes a storage policy that nothing uses any more. Policy 1 stays (40036).
         *
         *     Files in it (40037) and groups that have it (40038) come first: their number is the `msg`. Only groups with exactly this one policy count, so one of a group's several policies can be deleted under it.
         */
        delete: operations["deleteAdminPolicy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/policy/test/path": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a folder for local storage
         * @description Writes a file into a folder of the server's disk and deletes it again. Folders that are made for it stay.
         */
        post: operations["testAdminPolicyPath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/policy/test/slave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a slave node for remote storage
         * @description Calls a slave node, and lets it call back. It may take up to 10 seconds. The `msg` of code 40001 says what went wrong, the answer of the slave included.
         */
        post: operations["testAdminPolicySlave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/policy/cors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let browsers upload to a bucket
         * @description Adds the cross-origin rule that uploads from a browser need to the bucket of the policy. Only OSS, COS and S3 have such rules (40006).
         */
        post: operations["addAdminPolicyCors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/policy/scf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create the callback function of COS
         * @description Makes a function in Tencent Cloud that tells this server about finished uploads.
         */
        post: operations["addAdminPolicyScf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/policy/{id}/oauth/onedrive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the storage policy.
                 * @example 2
                 */
                id: components["parameters"]["AdminPolicyId"];
            };
            cookie?: never;
        };
        /**
         * Get where to allow access to OneDrive
         * @description Answers the address where the administrator lets this server use OneDrive. Open it in the browser of the same session: the server notes the policy there, and the way back ends at the callback of the storage.
         *
         *     Since 3.8.0.
         */
        get: operations["getAdminOneDriveAuthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/policy/{id}/oauth/googledrive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the storage policy.
                 * @example 2
                 */
                id: components["parameters"]["AdminPolicyId"];
            };
            cookie?: never;
        };
        /**
         * Get where to allow access to Google Drive
         * @description Answers the address where the administrator lets this server use Google Drive. Open it in the browser of the same session: the server notes the policy there, and the way back ends at the callback of the storage.
         *
         *     Since 3.8.0.
         */
        get: operations["getAdminGoogleDriveAuthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/policy/{id}/oauth": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the storage policy.
                 * @example 2
                 */
                id: components["parameters"]["AdminPolicyId"];
            };
            cookie?: never;
        };
        /**
         * Get where to allow access to a storage
         * @deprecated
         * @description Answers the address where the administrator lets this server use OneDrive. Open it in the browser of the same session: the server notes the policy there, and the way back ends at the callback of the storage.
         *
         *     Until 3.7.1.
         */
        get: operations["getAdminPolicyAuthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all groups
         * @description Answers all groups at once, without the numbers of users that the paged list has.
         */
        get: operations["listAllAdminGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/group/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List groups
         * @description Answers one page of the groups, how many users each one has, and their storage policies with their keys in clear. `searches` has no effect here.
         */
        post: operations["listAdminGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or replace a group
         * @description Makes a group, or with an `ID` replaces one as a whole. Nothing is checked: an empty `group` makes a group without name, space and rights.
         */
        post: operations["saveAdminGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/group/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the group.
                 * @example 4
                 */
                id: components["parameters"]["AdminGroupId"];
            };
            cookie?: never;
        };
        /**
         * Get a group
         * @description Answers a group and what its members may do.
         */
        get: operations["getAdminGroup"];
        put?: never;
        post?: never;
        /**
         * Delete a group
         * @description Deletes a group without users. Groups 1 to 3 stay (40040). While there are users (40041), their number is the `msg`.
         */
        delete: operations["deleteAdminGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/user/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List users
         * @description Answers one page of the users, with group and storage policy.
         *
         *     Columns for `conditions`, `searches` and `order_by` are `id`, `created_at`, `updated_at`, `email`, `nick`, `status`, `group_id`, `storage`, `two_factor`, `avatar`, `options` and `authn`. Secrets of two-factor logins and keys of storages are in clear.
         */
        post: operations["listAdminUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or change a user
         * @description Makes a user, or changes the one with the `ID`. Then only `Nick`, `Email`, `GroupID`, `Status` and `TwoFactor` count, always all five, and `password` if there is one.
         *
         *     Neither the address nor the length of the password is checked. A number that no user has makes a new user under another number, while the answer repeats the one that was sent. User 1 stays active (40043) and an administrator (40042).
         */
        post: operations["saveAdminUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/user/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the user.
                 * @example 2
                 */
                id: components["parameters"]["AdminUserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Answers a user with group and storage policy, secrets in clear.
         */
        get: operations["getAdminUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/user/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete users
         * @description Deletes users one after the other, with their folders, files, remote downloads, tasks, tags and WebDAV accounts. Files directly in the user's root folder stay.
         *
         *     At the first failure it stops, and the users before it are gone: 40021 for a number that no user has, 40043 for user 1, 50005 for a user without root folder.
         */
        post: operations["deleteAdminUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/user/ban/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the user.
                 * @example 2
                 */
                id: components["parameters"]["AdminUserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Block or unblock a user
         * @description Blocks an active user, and makes every other one active, those who never activated their account too. Sending it twice undoes it. User 1 stays active (40043).
         */
        patch: operations["toggleAdminUserBan"];
        trace?: never;
    };
    "/api/v3/admin/node/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List nodes
         * @description Answers one page of the nodes, their keys in clear, and which of them answer.
         *
         *     Since 3.4.0.
         */
        post: operations["listAdminNodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/node": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or replace a node
         * @description Adds a node, or with an `ID` replaces one as a whole.
         *
         *     When aria2 is switched on for node 1, the server notices only when the node is saved a second time, or after a restart; until then remote downloads fail with 50005.
         *
         *     Since 3.4.0.
         */
        post: operations["saveAdminNode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/node/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the node.
                 * @example 2
                 */
                id: components["parameters"]["AdminNodeId"];
            };
            cookie?: never;
        };
        /**
         * Get a node
         * @description Answers a node with its keys in clear. Code 50001 means that there is none.
         *
         *     Since 3.4.0.
         */
        get: operations["getAdminNode"];
        put?: never;
        post?: never;
        /**
         * Delete a node
         * @description Deletes a node. Node 1 stays (40046). Code 50001 means that there is no such node.
         *
         *     Since 3.4.0.
         */
        delete: operations["deleteAdminNode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/node/enable/{id}/{desired}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the node.
                 * @example 2
                 */
                id: components["parameters"]["AdminNodeId"];
                /**
                 * @description 0 to use the node, 1 to suspend it. The server stores any number.
                 * @example 1
                 */
                desired: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Use or suspend a node
         * @description Lets a node take part again, or keeps it out. Node 1 cannot be suspended (40046). Code 50001 means that there is no such node.
         *
         *     Since 3.4.0.
         */
        patch: operations["enableAdminNode"];
        trace?: never;
    };
    "/api/v3/admin/node/aria2/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test aria2
         * @description Asks aria2 for its version, from this server or through a slave, within 5 to 10 seconds. The `msg` of code 40001 says what went wrong.
         *
         *     Since 3.4.0.
         */
        post: operations["testAdminNodeAria2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/aria2/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test aria2 of the site
         * @description Asks aria2 for its version, from this server or through a slave, within 5 to 10 seconds. The `msg` of code 40001 says what went wrong.
         */
        post: operations["testAdminAria2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/session/copy/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take over a login by link
         * @description Opens a link of `createSessionCopy`: the session of this call is logged in from then on. A link works once, and for 60 seconds (404 afterwards). Without the header `X-Cr-ios` the answer leads to the site's front page instead.
         *
         *     Since 3.6.2.
         */
        get: operations["copySession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/site/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what the site is set up for
         * @description Answers how the site looks, which captchas it asks for, and who is logged in: without login a user that stands for all visitors.
         *
         *     It also marks the session: a preview of a share (`previewShare`) is refused to a session that never asked for this.
         */
        get: operations["getSiteConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/site/captcha": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a captcha picture
         * @description Answers a new picture. Its text goes into `captchaCode` of the next call, with the same cookie. A picture is good for one try.
         */
        get: operations["getCaptcha"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manifest.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the web app manifest
         * @description Answers the manifest for browsers that install the site as an app. It is no envelope.
         */
        get: operations["getWebAppManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register
         * @description Makes an account. With code 0 it works at once, but nobody is logged in. With code 203 the server has sent a mail with a link that activates it.
         *
         *     40019 means that the site takes no registrations, 40032 that the address is taken, and 40033 that it is taken by an account that was never activated, whose mail was sent again.
         *
         *     A server whose captcha is set up wrongly can answer HTTP 200 with an empty body without content type.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/activate/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Activate an account
         * @description Activates a new account. Id and signature come from the link in the mail, which is good for 24 hours.
         */
        get: operations["activateUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new password
         * @description Sends a mail with a link that sets a new password, good for an hour. The answer is the same when there is no such account. An account that was blocked (40017) or never activated (40018) gets none.
         *
         *     A server whose captcha is set up wrongly can answer HTTP 200 with an empty body without content type.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set a new password by link
         * @description Sets a new password with what the link in the mail says. A link works once.
         */
        patch: operations["resetPassword"];
        trace?: never;
    };
    "/api/v3/user/storage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the used and the free space
         * @description Answers how much space the user has, uses, and has left.
         */
        get: operations["getStorage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/authn/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin a login with a security key
         * @description Answers what a browser needs to ask the security key. Send its answer to `finishWebAuthnLogin`, with the same cookie. 40001 means that the user has no security key.
         */
        get: operations["startWebAuthnLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/authn/finish/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with a security key
         * @description Sends what the security key signed, and logs in. Two-factor login plays no part.
         *
         *     Without a beginning in the same session the server stumbles, with HTTP status 500 and no body.
         */
        post: operations["finishWebAuthnLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/authn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Begin to set a security key up
         * @description Answers what a browser needs to set a security key up. Send its answer to `finishWebAuthnRegistration`, with the same cookie.
         */
        put: operations["startWebAuthnRegistration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/authn/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a security key up
         * @description Sends what the security key says of itself. From then on the user can log in with it. 40001 means that the key was not accepted.
         *
         *     Without a beginning in the same session the server stumbles, with HTTP status 500 and no body.
         */
        put: operations["finishWebAuthnRegistration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/profile/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user's public shares
         * @description Answers who a user is, and ten of the shares that need no password. Code 404 also means that the user hides the profile.
         */
        get: operations["getUserProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/avatar/{id}/{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user's picture
         * @description Answers the picture of a user, or leads to Gravatar. The content type always says `image/png`, while the bytes are mostly JPEG.
         *
         *     404 without a body means that the user has no picture, and 200 without a body that there is no such user, or a blocked one.
         */
        get: operations["getAvatar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of the user
         * @description Answers what the user can set with `updateSetting` and `startTwoFactorSetup`.
         */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/setting/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List background tasks
         * @description Answers ten of the background tasks of the user: archives being made or extracted, remote downloads being moved into their folders. Nothing else tells how `compressFiles` and `decompressFile` end.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/setting/2fa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin to switch two-factor login on
         * @description Answers a new secret for an authenticator app, which the session remembers. Send a code of the app with `updateSetting`, option `2fa`, and the same cookie to switch it on.
         */
        get: operations["startTwoFactorSetup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/setting/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take the picture from Gravatar
         * @description From then on the picture of the user is the one that Gravatar has for the e-mail address.
         */
        put: operations["useGravatar"];
        /**
         * Upload a picture of the user
         * @description Stores a picture in three sizes. The request needs a `Content-Length`; one without it is too large for the server (40049).
         */
        post: operations["uploadAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/user/setting/{option}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a setting of the user
         * @description Changes one setting; each option has a body of its own.
         *
         *     `2fa` switches two-factor login on, with a code for the secret of `startTwoFactorSetup`, and off when it is on. A wrong code is 40001. `authn` succeeds for a key that does not exist, too. 40069 means that the old password is wrong.
         */
        patch: operations["updateSetting"];
        trace?: never;
    };
    "/api/v3/tag/filter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a tag for file names
         * @description Adds a tag that finds files by their names. Its expression is never shown again.
         */
        post: operations["createFilterTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/tag/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a tag for a folder
         * @description Adds a tag that leads to a folder.
         */
        post: operations["createLinkTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/tag/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a tag
         * @description Deletes a tag. It succeeds also when the tag is gone already.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/webdav/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List WebDAV accounts
         * @description Answers all WebDAV accounts of the user with their passwords.
         */
        get: operations["listWebdavAccounts"];
        put?: never;
        /**
         * Create a WebDAV account
         * @description Makes an account for a WebDAV program. The server makes up its password.
         */
        post: operations["createWebdavAccount"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what a WebDAV account may do
         * @description Changes an account, and answers what was changed. It succeeds for a number that no account has, too.
         *
         *     Since 3.7.0.
         */
        patch: operations["updateWebdavAccount"];
        trace?: never;
    };
    "/api/v3/webdav/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a WebDAV account
         * @description Deletes an account. It succeeds also when the account is gone already.
         */
        delete: operations["deleteWebdavAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete files and folders
         * @description Deletes files, and folders with all that is in them; shares of them and uploads into them end too. The request has a body.
         *
         *     Code 203 means that some files remain, because their storage did not delete them. The root folder itself stays, and what is in it goes.
         */
        delete: operations["deleteObjects"];
        options?: never;
        head?: never;
        /**
         * Move files and folders
         * @description Moves files and folders that lie directly in one folder to another. It succeeds also when there was nothing to move.
         *
         *     40016 means that one of the two folders does not exist, 40004 that the target has something of the name. A folder can be moved into one below itself, where nobody finds it again: check that first.
         */
        patch: operations["moveObjects"];
        trace?: never;
    };
    "/api/v3/object/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a file or a folder
         * @description Copies one file, or one folder with all that is in it. More than one id is 40001. It succeeds also when there was nothing to copy.
         *
         *     40016 means that one of the two folders does not exist, and also that the target has something of the name. Copies count against the space of the user, but are made even when it is full.
         */
        post: operations["copyObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/object/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a file or a folder
         * @description Gives one file or one folder another name. 40052 means that the name is not legal, or that the storage policy does not allow its extension; 40016 that there is no such file or folder, or no id at all.
         */
        post: operations["renameObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/object/property/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the properties of a file or folder
         * @description Answers dates, size and place of a file, or of a folder with all that is in it.
         *
         *     Code 404 means that the id is none, or one of the other kind. For an id that does not exist, or belongs to somebody else, the server stumbles: HTTP status 500 without a body.
         */
        get: operations["getObjectProperties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/aria2/torrent/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a remote download by torrent file
         * @description Downloads what a torrent file in the user's own folders stands for. A file that is no torrent is downloaded as an ordinary file.
         *
         *     40016 means that the file or the folder does not exist. On 3.8 servers with local storage aria2 gets an address without a host and refuses it (40048), unless the storage policy has a `BaseURL`.
         */
        post: operations["addRemoteTorrent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/aria2/select/{gid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose the files of a torrent to download
         * @description Tells aria2 which files of a torrent to download. The torrent must be under way and have several files, else the code is 40001.
         *
         *     -1 means that aria2 did not take it. When the node that downloads was deleted, the server stumbles: HTTP status 500 without a body.
         */
        put: operations["selectRemoteDownloadFiles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The server's version. */
        ServerVersionEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description Version of the server, such as `3.8.3`. Pro builds append `-pro`. */
            data: string;
            /** @description Empty on success. */
            msg: string;
        };
        /**
         * @description What went wrong. Codes of three digits borrow the meaning of the HTTP status; 40xxx say that the request cannot be carried out, 50xxx that the server failed. These are all the codes of 3.8.3; before 3.6.0 many of them were 40001, 403, 404 or -1. Newer servers may send others.
         * @enum {integer}
         */
        ErrorCode: -1 | 401 | 403 | 404 | 409 | 40001 | 40002 | 40003 | 40004 | 40005 | 40006 | 40007 | 40008 | 40009 | 40011 | 40012 | 40013 | 40014 | 40015 | 40016 | 40017 | 40018 | 40019 | 40020 | 40021 | 40022 | 40023 | 40024 | 40025 | 40026 | 40027 | 40028 | 40029 | 40030 | 40032 | 40033 | 40034 | 40035 | 40036 | 40037 | 40038 | 40039 | 40040 | 40041 | 40042 | 40043 | 40044 | 40045 | 40046 | 40047 | 40048 | 40049 | 40050 | 40051 | 40052 | 40053 | 40054 | 40055 | 40056 | 40057 | 40058 | 40059 | 40060 | 40061 | 40062 | 40063 | 40064 | 40065 | 40066 | 40067 | 40068 | 40069 | 40070 | 40071 | 50001 | 50002 | 50004 | 50005 | 50006 | 50007 | 50008 | 50009 | 50010 | 50011;
        /** @description A failure. It comes with HTTP status 200 and without `data`. */
        ErrorEnvelope: {
            /** @description What went wrong. */
            code: components["schemas"]["ErrorCode"];
            /** @description What went wrong, for people. Often empty. English since 3.6.0, Chinese before; not meant to be matched. */
            msg: string;
            /** @description The raw error. Only from a server in debug mode, and only where there is one. */
            error?: string;
        };
        /** @description Where another program gets the login. */
        SessionCopyEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /**
             * Format: uri
             * @description Address of `copySession` with its signature, good once and for 60 seconds. It begins with the address that the site knows itself by.
             */
            data: string;
            /** @description Empty on success. */
            msg: string;
        };
        /** @description E-mail address, password, and what the site's captcha needs. The server reads names in any case; these are the ones its web client sends. */
        LoginRequest: {
            /**
             * Format: email
             * @description E-mail address of the account.
             */
            userName: string;
            /**
             * Format: password
             * @description Password of the account. The name begins with a capital letter.
             */
            Password: string;
            /** @description Answer to the captcha, ignored when the site asks for none. For captcha type `normal` the text of the picture, in any case; for `recaptcha` the token of reCAPTCHA v2. It is not the two-factor code. */
            captchaCode?: string;
            /** @description Ticket of Tencent's captcha, for captcha type `tcaptcha`. */
            ticket?: string;
            /** @description Random text that belongs to `ticket`, for captcha type `tcaptcha`. */
            randstr?: string;
        };
        /**
         * @description State of an account.
         * @enum {integer}
         */
        UserStatus: 0 | 1 | 2 | 3;
        /**
         * @description Where a user's picture comes from.
         * @enum {string}
         */
        AvatarSource: "" | "file" | "gravatar";
        /** @description The storage policy of a user, and what it allows. */
        UserPolicy: {
            /** @description Kind of storage: `local`, `remote`, `qiniu`, `oss`, `upyun`, `onedrive`, `cos` or `s3`; `anonymous` for a visitor. */
            saveType: string;
            /** @description Largest file in MiB, such as `50.00mb`; `0.00mb` means no limit. */
            maxSize: string;
            /** @description File name extensions that are allowed, without dot; empty means all. Null for a visitor. */
            allowedType: string[] | null;
            /**
             * Format: uri-reference
             * @description Where uploads go.
             */
            upUrl: string;
            /** @description Whether the user may get source links. */
            allowSource: boolean;
        };
        /** @description A group of users and what its members may do. */
        Group: {
            /** @description Number of the group; 0 for a visitor without login. */
            id: number;
            /** @description Name of the group. */
            name: string;
            /** @description Whether members may share files and folders. */
            allowShare: boolean;
            /** @description Whether members may add remote downloads. */
            allowRemoteDownload: boolean;
            /** @description Whether members may download several files as one zip file. */
            allowArchiveDownload: boolean;
            /** @description Whether members may download what others share. */
            shareDownload: boolean;
            /** @description Whether members may compress and extract files on the server. */
            compress: boolean;
            /** @description Whether members may use WebDAV. */
            webdav: boolean;
            /** @description How many source links members may get in one request. Since 3.5.3. */
            sourceBatch?: number;
            /** @description Whether members may force a deletion, or delete only the record of a file. Since 3.7.0. */
            advanceDelete?: boolean;
            /** @description Whether WebDAV accounts of members may let downloads pass through the server. Since 3.8.1. */
            allowWebDAVProxy?: boolean;
        };
        /**
         * @description What a tag leads to.
         * @enum {integer}
         */
        TagType: 0 | 1;
        /** @description A shortcut in the user's side bar. */
        Tag: {
            /** @description Id of the tag, an opaque text. */
            id: string;
            /** @description Name of the tag. */
            name: string;
            /** @description Name of the icon. Tags of type 1 always have `FolderHeartOutline`. */
            icon: string;
            /** @description Colour of the icon, such as `#ff9800`; empty for tags of type 1. */
            color: string;
            /** @description What the tag leads to. */
            type: components["schemas"]["TagType"];
            /** @description Path of the folder for tags of type 1. Always empty for tags of type 0, whose filter the server keeps to itself. */
            expression: string;
        };
        /** @description An account. */
        User: {
            /** @description Id of the user, an opaque text that only this site understands. */
            id: string;
            /** @description E-mail address of the account. */
            user_name: string;
            /** @description Name shown to others. */
            nickname: string;
            /** @description State of the account. Always 0 for the user of a session. */
            status: components["schemas"]["UserStatus"];
            /** @description Where the user's picture comes from. */
            avatar: components["schemas"]["AvatarSource"];
            /**
             * Format: date-time
             * @description When the account was created. RFC 3339 with 0 to 9 fraction digits and the server's offset. In this form since 3.3.2.
             */
            created_at: string;
            /** @description Colour of the theme the user chose, such as `#2196f3`; empty for the site's own. */
            preferred_theme: string;
            /** @description Whether this stands for a visitor without login. */
            anonymous: boolean;
            /**
             * @deprecated
             * @description The storage policy of the user. Until 3.4.3.
             */
            policy?: components["schemas"]["UserPolicy"];
            /** @description The group of the user, which decides what the user may do. */
            group: components["schemas"]["Group"];
            /** @description The user's tags. */
            tags: components["schemas"]["Tag"][];
        };
        /** @description A user. */
        UserEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The user of the session. */
            data: components["schemas"]["User"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description The password was right; the login waits for the two-factor code. */
        TwoFactorPendingEnvelope: {
            /**
             * @description Always 203, something remains to be done.
             * @constant
             */
            code: 203;
            /** @description Empty. */
            msg: string;
        };
        /** @description Success without a payload. */
        EmptyEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description Empty on success. */
            msg: string;
        };
        /** @description The code of the authenticator app. */
        VerifyTwoFactorRequest: {
            /** @description The six digits that the authenticator app shows now. The codes 30 seconds before and after are accepted too. */
            code: string;
        };
        /** @description The folder to create. */
        CreateDirectoryRequest: {
            /** @description Path of the folder, beginning with `/`. Slashes too many, `.` and `..` are resolved, spaces at the end of a name removed. A name has 1 to 255 bytes in UTF-8 and none of the characters `\ ? * < " : > / |`. */
            path: string;
        };
        /**
         * @description Whether an object is a file or a folder.
         * @enum {string}
         */
        ObjectType: "dir" | "file";
        /** @description A file or a folder. */
        DirectoryObject: {
            /** @description Id of the file or folder, an opaque text. Ids of files and of folders are kinds of their own. */
            id: string;
            /** @description Name, without path. */
            name: string;
            /** @description Path of the folder it is in, beginning with `/`. */
            path: string;
            /** @description Whether asking for a thumbnail is worth a try. Always false for folders, no promise for files. Since 3.8.0. */
            thumb: boolean;
            /**
             * Format: int64
             * @description Size in bytes; 0 for folders.
             */
            size: number;
            /** @description Whether it is a file or a folder. */
            type: components["schemas"]["ObjectType"];
            /**
             * Format: date-time
             * @description When it was last changed; for an uploaded file the time the uploader gave, if any. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            date: string;
            /**
             * Format: date-time
             * @description When it was created on the server. RFC 3339 with 0 to 9 fraction digits and the server's offset. Since 3.5.0.
             */
            create_date: string;
            /** @description Whether its storage policy allows source links. Always false for folders. Since 3.5.0. */
            source_enabled: boolean;
        };
        /**
         * @description A kind of storage.
         * @enum {string}
         */
        StoragePolicyType: "local" | "remote" | "qiniu" | "oss" | "upyun" | "onedrive" | "cos" | "s3" | "googledrive";
        /** @description Where a user's uploads are stored, and what may be uploaded. */
        StoragePolicySummary: {
            /** @description Id of the policy, an opaque text. */
            id: string;
            /** @description Name of the policy. */
            name: string;
            /** @description The kind of storage. */
            type: components["schemas"]["StoragePolicyType"];
            /**
             * Format: int64
             * @description Largest file allowed, in bytes; 0 for no limit.
             */
            max_size: number;
            /** @description File name extensions allowed, without dot. An empty list and null both mean that all are allowed. */
            file_type: string[] | null;
        };
        /** @description A folder and what is in it. */
        DirectoryListing: {
            /** @description Id of the listed folder itself, which is the parent of everything in `objects`. */
            parent: string;
            /** @description The folders and files in it. */
            objects: components["schemas"]["DirectoryObject"][];
            /** @description The storage policy that the user's uploads go by. */
            policy: components["schemas"]["StoragePolicySummary"];
        };
        /** @description What is in a folder. */
        DirectoryListingEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description What is in the folder. */
            data: components["schemas"]["DirectoryListing"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description What to download, and where to. */
        AddRemoteDownloadsRequest: {
            /** @description The addresses. aria2 takes HTTP, HTTPS, FTP and magnet links. The group limits how many are allowed at once. In this form since 3.5.3. */
            url: string[];
            /** @description Path of the folder to download into, which must exist. It begins with `/` and does not end with one, unless it is the root. */
            dst: string;
        };
        /** @description What became of one address: code 0 when it was handed to aria2, otherwise 40015 (too many downloads under way), 40019 (the node is not connected), 40048 (aria2 refused it, for example because it is no address), 50001, 50005 (no node takes downloads), or a code that a slave node gave. */
        RemoteDownloadResult: components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
        /** @description One answer for each address that was to be downloaded. */
        RemoteDownloadResultsEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description One answer for each address, in the order of the request. Empty when the request had none. */
            data: components["schemas"]["RemoteDownloadResult"][];
            /** @description Empty on success. */
            msg: string;
        };
        /**
         * @description State of a remote download.
         * @enum {integer}
         */
        RemoteDownloadStatus: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
        /**
         * @description State of a download in aria2.
         * @enum {string}
         */
        Aria2Status: "" | "active" | "waiting" | "paused" | "error" | "complete" | "removed";
        /** @description An address that a file comes from. */
        RemoteDownloadUri: {
            /** @description The address. */
            uri: string;
            /**
             * @description Whether aria2 uses the address already, or keeps it in reserve.
             * @enum {string}
             */
            status: "used" | "waiting";
        };
        /** @description A file of a download, in aria2's own terms. Numbers and truth values are texts. */
        RemoteDownloadFile: {
            /** @description Number of the file in the download, beginning with 1. */
            index: string;
            /** @description Name of the file, without folders. `.` when aria2 does not know it. */
            path: string;
            /** @description Size in bytes. */
            length: string;
            /** @description Bytes in pieces that are complete. It stays 0 for a while even though the download advances. */
            completedLength: string;
            /**
             * @description Whether the file is to be downloaded.
             * @enum {string}
             */
            selected: "true" | "false";
            /** @description Where the file comes from. Empty for torrents. An address can occur more than once. */
            uris: components["schemas"]["RemoteDownloadUri"][];
        };
        /** @description The info part of a torrent, as far as the server keeps it. */
        BittorrentMetainfo: {
            /** @description Name of the torrent; empty for other downloads. */
            name: string;
        };
        /** @description What a torrent says about itself. */
        BittorrentInfo: {
            /** @description Addresses of the trackers, in tiers. Null for other downloads than torrents. */
            announceList: string[][] | null;
            /** @description Comment of whoever made the torrent. */
            comment: string;
            /**
             * Format: int64
             * @description When the torrent was made, in seconds since 1970; 0 when unknown.
             */
            creationDate: number;
            /**
             * @description Whether the torrent has one file or a folder of files. Empty for other downloads.
             * @enum {string}
             */
            mode: "" | "single" | "multi";
            /** @description The info part of the torrent. */
            info: components["schemas"]["BittorrentMetainfo"];
        };
        /** @description What aria2 said about a download, in aria2's own terms. Numbers and truth values are texts. All texts are empty until the server asks aria2 for the first time. */
        RemoteDownloadInfo: {
            /** @description aria2's id of the download. */
            gid: string;
            /** @description State of the download in aria2. */
            status: components["schemas"]["Aria2Status"];
            /** @description Size of the chosen files in bytes. */
            totalLength: string;
            /** @description Bytes downloaded so far. */
            completedLength: string;
            /** @description Bytes uploaded to peers so far. */
            uploadLength: string;
            /** @description Which pieces are there, in hexadecimal, the first piece in the highest bit. */
            bitfield: string;
            /** @description Download speed in bytes per second. */
            downloadSpeed: string;
            /** @description Upload speed in bytes per second. */
            uploadSpeed: string;
            /** @description Info hash of the torrent in hexadecimal; empty for other downloads. */
            infoHash: string;
            /** @description Number of seeders that aria2 is connected to; empty for other downloads than torrents. */
            numSeeders: string;
            /**
             * @description Whether aria2 itself is a seeder; empty for other downloads than torrents.
             * @enum {string}
             */
            seeder: "" | "true" | "false";
            /** @description Size of a piece in bytes. */
            pieceLength: string;
            /** @description Number of pieces. */
            numPieces: string;
            /** @description Number of peers or servers that aria2 is connected to. */
            connections: string;
            /** @description aria2's number for what went wrong; empty otherwise. */
            errorCode: string;
            /** @description aria2's text for what went wrong; empty otherwise. */
            errorMessage: string;
            /** @description The aria2 ids of downloads that this one led to, such as the files of a magnet link; null when there are none. */
            followedBy: string[] | null;
            /** @description The aria2 id of the download that this one is part of; empty otherwise. */
            belongsTo: string;
            /** @description Always empty: the server hides where it keeps the files. */
            dir: string;
            /** @description The files of the download. Null until the server asks aria2 for the first time. */
            files: components["schemas"]["RemoteDownloadFile"][] | null;
            /** @description What the torrent says about itself. Its values are empty for other downloads. */
            bittorrent: components["schemas"]["BittorrentInfo"];
        };
        /** @description A download under way. It has no id of its own; see `info.gid`. */
        ActiveRemoteDownload: {
            /**
             * Format: date-time
             * @description When the server last changed this record. RFC 3339 with 0 to 9 fraction digits and the server's offset. In this form since 3.3.2.
             */
            update: string;
            /** @description How often the server asks aria2, in seconds. */
            interval: number;
            /** @description Name of the first file. Empty until the server asks aria2 for the first time; `.` when aria2 knows no name yet. */
            name: string;
            /** @description State of the download; here 0, 1, 2 or 7. */
            status: components["schemas"]["RemoteDownloadStatus"];
            /** @description Path of the folder it goes to. */
            dst: string;
            /**
             * Format: int64
             * @description Size of the chosen files in bytes; 0 while unknown.
             */
            total: number;
            /**
             * Format: int64
             * @description Bytes downloaded so far.
             */
            downloaded: number;
            /**
             * Format: int64
             * @description Download speed in bytes per second.
             */
            speed: number;
            /** @description What aria2 said about it last. */
            info: components["schemas"]["RemoteDownloadInfo"];
            /** @description Name of the node that downloads; empty when the node is gone. Since 3.6.0. */
            node?: string;
        };
        /** @description Downloads under way. */
        ActiveRemoteDownloadsEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The downloads under way. */
            data: components["schemas"]["ActiveRemoteDownload"][];
            /** @description Empty on success. */
            msg: string;
        };
        /**
         * @description State of the task that moves a finished download into its folder.
         * @enum {integer}
         */
        TransferStatus: -1 | 0 | 1 | 2 | 3 | 4;
        /** @description Why a task failed. */
        TaskError: {
            /** @description What the server says, for people. */
            msg?: string;
            /** @description What went wrong underneath. */
            error?: string;
        };
        /** @description A download that has ended, well or not. */
        FinishedRemoteDownload: {
            /** @description Name of the torrent, or of the file if there is just one. `.` when aria2 never learnt a name. */
            name: string;
            /** @description aria2's id of the download. */
            gid: string;
            /** @description How the download ended; here 3, 4, 5 or 6. */
            status: components["schemas"]["RemoteDownloadStatus"];
            /** @description Path of the folder it goes to. */
            dst: string;
            /** @description Why the download failed, in the words of aria2 or the server; empty otherwise. */
            error: string;
            /**
             * Format: int64
             * @description Size of the chosen files in bytes; 0 when never known.
             */
            total: number;
            /** @description The files of the download. Null when the server never asked aria2 about it. */
            files: components["schemas"]["RemoteDownloadFile"][] | null;
            /** @description State of the transfer into the folder. */
            task_status: components["schemas"]["TransferStatus"];
            /** @description Why the transfer failed; empty otherwise. */
            task_error: string;
            /**
             * Format: date-time
             * @description When the download was added. RFC 3339 with 0 to 9 fraction digits and the server's offset. In this form since 3.3.2.
             */
            create: string;
            /**
             * Format: date-time
             * @description When the server last changed this record. RFC 3339 with 0 to 9 fraction digits and the server's offset. In this form since 3.3.2.
             */
            update: string;
            /** @description Name of the node that downloaded; empty when the node is gone. Since 3.6.0. */
            node?: string;
        };
        /** @description Downloads that have ended. */
        FinishedRemoteDownloadsEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The downloads that have ended. */
            data: components["schemas"]["FinishedRemoteDownload"][];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description Which records, and in which order. Columns, order and searched words go into SQL as they are: never let strangers write them. An unknown column gives an empty list, not a failure. */
        AdminListRequest: {
            /** @description Number of the page, from 1. */
            page: number;
            /** @description Records in a page. There is no upper limit. */
            page_size: number;
            /** @description Column and direction as in SQL, such as `id desc`. */
            order_by?: string;
            /** @description Columns and the value each must have, as a text also where the column holds a number. All must hold. */
            conditions?: {
                [key: string]: string;
            } | null;
            /** @description Columns and a part of the text to look for. One of them must match. Storage policies and groups ignore it. */
            searches?: {
                [key: string]: string;
            } | null;
        };
        /** @description What a storage policy has beyond its columns. Keys without a value are left out. */
        AdminPolicyOptions: {
            /** @description Token of Upyun's protection against hotlinks. */
            token: string;
            /** @description File name extensions that are allowed, without dot; empty means all. Null in an empty record, and possibly after the server restored its cache. */
            file_type: string[] | null;
            /** @description Media types that Qiniu may accept. */
            mimetype: string;
            /**
             * Format: uri-reference
             * @description Address that OneDrive or Google Drive sends the administrator back to.
             */
            od_redirect?: string;
            /** @description Address of a proxy for downloads from OneDrive. */
            od_proxy?: string;
            /** @description Id of the SharePoint drive to use instead of the default one. */
            od_driver?: string;
            /** @description Region of the bucket, for S3. */
            region?: string;
            /** @description Endpoint that the server itself uses, for OSS. */
            server_side_endpoint?: string;
            /**
             * Format: int64
             * @description Size of an upload chunk in bytes; missing or 0 means one chunk. Since 3.5.0.
             */
            chunk_size?: number;
            /** @description Whether an upload takes up the space of the user as soon as it begins. Since 3.5.0. */
            placeholder_with_size?: boolean;
            /** @description How many requests per second the server may send to the storage. Since 3.5.0. */
            tps_limit?: number;
            /** @description How many of them may come at once. Since 3.5.0. */
            tps_limit_burst?: number;
            /** @description Whether the bucket is in the path of S3 addresses rather than in the host name. Since 3.6.0. */
            s3_path_style?: boolean;
            /** @description File name extensions that the storage itself can make thumbnails of, without dot. Since 3.8.0. */
            thumb_exts?: string[];
        };
        /** @description A storage policy: where files are stored, and how. Empty, with id 0, where a record has none. */
        AdminPolicy: {
            /** @description Number of the record; not a hash id. */
            ID: number;
            /**
             * Format: date-time
             * @description When the record was made. RFC 3339 with 0 to 9 fraction digits and the server's offset; `0001-01-01T00:00:00Z` in an empty record.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            UpdatedAt: string;
            /** @description Always null, since records that were deleted are not shown. */
            DeletedAt: null;
            /** @description Name of the policy, for people. */
            Name: string;
            /** @description `local`, `remote`, `qiniu`, `oss`, `upyun`, `cos`, `onedrive`, `s3` or `googledrive`. The server stores any text; one it does not know breaks uploads. */
            Type: string;
            /** @description Address of the storage: of the slave node, the API or the bucket. Empty for local storage. */
            Server: string;
            /** @description Name of the bucket; for OneDrive and Google Drive the id of the app. */
            BucketName: string;
            /** @description Whether downloads need a signature of the storage. */
            IsPrivate: boolean;
            /** @description Address that downloads begin with, of a CDN for example; for OneDrive the address of its login. Empty for none. */
            BaseURL: string;
            /** @description Key of the storage; for OneDrive and Google Drive the refresh token. In clear. */
            AccessKey: string;
            /** @description Secret of the storage, or of the slave node. In clear. */
            SecretKey: string;
            /**
             * Format: int64
             * @description Largest file in bytes, exact up to 2^53; 0 means no limit.
             */
            MaxSize: number;
            /** @description Whether files are stored under a name of their own, made by `FileNameRule`. */
            AutoRename: boolean;
            /** @description Folder that a file is stored in. `{uid}`, `{path}`, `{year}`, `{month}`, `{day}`, `{hour}`, `{minute}`, `{second}`, `{date}`, `{datetime}`, `{timestamp}`, `{timestamp_nano}`, `{randomkey8}` and `{randomkey16}` are filled in. */
            DirNameRule: string;
            /** @description Name that a file is stored under. Filled in as in `DirNameRule`, without `{path}`, and with `{originname}`, `{originname_without_ext}`, `{ext}` and `{uuid}`. */
            FileNameRule: string;
            /** @description Whether users may get lasting source links. */
            IsOriginLinkEnable: boolean;
            /** @description The options once more, as the text that is stored; empty in an empty record. Ignored when saving. */
            Options: string;
            /** @description The options. */
            OptionsSerialized: components["schemas"]["AdminPolicyOptions"];
            /** @description Not used; empty. */
            MasterID: string;
        };
        /** @description A page of storage policies. */
        AdminPolicyPage: {
            /** @description The policies of the page. */
            items: components["schemas"]["AdminPolicy"][];
            /** @description By number of the policy: how many files it has, and their bytes. Policies without files have no entry. */
            statics: {
                [key: string]: number[];
            };
            /** @description How many policies there are in all. */
            total: number;
        };
        /** @description A page of storage policies. */
        AdminPoliciesEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The page. */
            data: components["schemas"]["AdminPolicyPage"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description Options of a storage policy to save. */
        AdminPolicyOptionsInput: {
            /** @description Token of Upyun's protection against hotlinks. */
            token?: string;
            /** @description File name extensions that are allowed, without dot; empty means all. Null in an empty record, and possibly after the server restored its cache. */
            file_type?: string[] | null;
            /** @description Media types that Qiniu may accept. */
            mimetype?: string;
            /**
             * Format: uri-reference
             * @description Address that OneDrive or Google Drive sends the administrator back to.
             */
            od_redirect?: string;
            /** @description Address of a proxy for downloads from OneDrive. */
            od_proxy?: string;
            /** @description Id of the SharePoint drive to use instead of the default one. */
            od_driver?: string;
            /** @description Region of the bucket, for S3. */
            region?: string;
            /** @description Endpoint that the server itself uses, for OSS. */
            server_side_endpoint?: string;
            /**
             * Format: int64
             * @description Size of an upload chunk in bytes; missing or 0 means one chunk. Since 3.5.0.
             */
            chunk_size?: number;
            /** @description Whether an upload takes up the space of the user as soon as it begins. Since 3.5.0. */
            placeholder_with_size?: boolean;
            /** @description How many requests per second the server may send to the storage. Since 3.5.0. */
            tps_limit?: number;
            /** @description How many of them may come at once. Since 3.5.0. */
            tps_limit_burst?: number;
            /** @description Whether the bucket is in the path of S3 addresses rather than in the host name. Since 3.6.0. */
            s3_path_style?: boolean;
            /** @description File name extensions that the storage itself can make thumbnails of, without dot. Since 3.8.0. */
            thumb_exts?: string[];
        };
        /** @description A storage policy to save. A key that is missing is stored as empty, 0 or false: change what `getAdminPolicy` gave, and send all of it. */
        AdminPolicyInput: {
            /** @description Number of the record to replace; 0 or missing to make a new one. */
            ID?: number;
            /**
             * Format: date-time
             * @description When the record was made; send it back as you got it.
             */
            CreatedAt?: string;
            /**
             * Format: date-time
             * @description Ignored: the server sets it.
             */
            UpdatedAt?: string;
            /** @description Send null, or leave it out. */
            DeletedAt?: null;
            /** @description Name of the policy, for people. */
            Name?: string;
            /** @description `local`, `remote`, `qiniu`, `oss`, `upyun`, `cos`, `onedrive`, `s3` or `googledrive`. The server stores any text; one it does not know breaks uploads. */
            Type?: string;
            /** @description Address of the storage: of the slave node, the API or the bucket. Empty for local storage. */
            Server?: string;
            /** @description Name of the bucket; for OneDrive and Google Drive the id of the app. */
            BucketName?: string;
            /** @description Whether downloads need a signature of the storage. */
            IsPrivate?: boolean;
            /** @description Address that downloads begin with, of a CDN for example; for OneDrive the address of its login. Empty for none. */
            BaseURL?: string;
            /** @description Key of the storage; for OneDrive and Google Drive the refresh token. In clear. */
            AccessKey?: string;
            /** @description Secret of the storage, or of the slave node. In clear. */
            SecretKey?: string;
            /**
             * Format: int64
             * @description Largest file in bytes, exact up to 2^53; 0 means no limit.
             */
            MaxSize?: number;
            /** @description Whether files are stored under a name of their own, made by `FileNameRule`. */
            AutoRename?: boolean;
            /** @description Folder that a file is stored in. `{uid}`, `{path}`, `{year}`, `{month}`, `{day}`, `{hour}`, `{minute}`, `{second}`, `{date}`, `{datetime}`, `{timestamp}`, `{timestamp_nano}`, `{randomkey8}` and `{randomkey16}` are filled in. */
            DirNameRule?: string;
            /** @description Name that a file is stored under. Filled in as in `DirNameRule`, without `{path}`, and with `{originname}`, `{originname_without_ext}`, `{ext}` and `{uuid}`. */
            FileNameRule?: string;
            /** @description Whether users may get lasting source links. */
            IsOriginLinkEnable?: boolean;
            /** @description The options once more, as the text that is stored; empty in an empty record. Ignored when saving. */
            Options?: string;
            /** @description The options. */
            OptionsSerialized?: components["schemas"]["AdminPolicyOptionsInput"];
            /** @description Not used; empty. */
            MasterID?: string;
        };
        /** @description The policy to save. */
        SaveAdminPolicyRequest: {
            /** @description The policy. */
            policy?: components["schemas"]["AdminPolicyInput"];
        };
        /** @description The id of a record that was created or saved. */
        CreatedIdEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description Id of the record, a plain number. */
            data: number;
            /** @description Empty on success. */
            msg: string;
        };
        /** @description A storage policy. */
        AdminPolicyEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The policy. */
            data: components["schemas"]["AdminPolicy"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description A folder to try. */
        TestAdminPolicyPathRequest: {
            /** @description Path on the server's disk; the placeholders of `DirNameRule` may be used. */
            path: string;
        };
        /** @description A slave node to try. */
        TestAdminSlaveRequest: {
            /** @description The key that the slave is set up with. */
            secret: string;
            /** @description Address of the slave. */
            server: string;
        };
        /** @description Which storage to set up. */
        AddAdminPolicyCorsRequest: {
            /** @description Number of the storage policy. */
            id: number;
            /** @description Accepted and ignored. */
            region?: string;
        };
        /** @description Where to make the function. */
        AddAdminPolicyScfRequest: {
            /** @description Number of the storage policy. */
            id: number;
            /** @description Region of Tencent Cloud, such as `ap-chengdu`. */
            region?: string;
        };
        /** @description An address. */
        UrlEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /**
             * Format: uri-reference
             * @description The address. One that begins with `/` is relative to the origin of the site.
             */
            data: string;
            /** @description Empty on success. */
            msg: string;
        };
        /** @description What members of a group may do. Keys that are false or 0 are left out. */
        AdminGroupOptions: {
            /** @description Whether members may download several files as one zip file. */
            archive_download?: boolean;
            /** @description Whether members may compress and extract files on the server. */
            archive_task?: boolean;
            /**
             * Format: int64
             * @description Most bytes that may be compressed at once; missing or 0 means no limit.
             */
            compress_size?: number;
            /**
             * Format: int64
             * @description Largest archive in bytes that may be extracted; missing or 0 means no limit.
             */
            decompress_size?: number;
            /** @description Kept for old settings; not used. */
            one_time_download?: boolean;
            /** @description Whether members may download what others share. */
            share_download?: boolean;
            /** @description Whether members may add remote downloads. */
            aria2?: boolean;
            /** @description Options for aria2 under aria2's names, for the remote downloads of members. Values are texts or numbers, as the administrator wrote them. */
            aria2_options?: {
                [key: string]: unknown;
            };
            /** @description How many source links members may get in one request. Since 3.5.3. */
            source_batch?: number;
            /** @description Whether source links lead through the server, so that they last. Since 3.6.0. */
            redirected_source?: boolean;
            /** @description How many remote downloads members may add in one request; missing or 0 means no limit. Since 3.5.3. */
            aria2_batch?: number;
            /** @description Whether members may force a deletion, or delete only the record of a file. Since 3.7.0. */
            advance_delete?: boolean;
            /** @description Whether WebDAV accounts of members may let downloads pass through the server. Since 3.8.1. */
            webdav_proxy?: boolean;
        };
        /** @description Numbers of storage policies. */
        AdminPolicyIds: number[] | null;
        /** @description A group of users. Empty, with id 0, where a record has none. 1 are administrators, 2 users, 3 visitors without login. */
        AdminGroup: {
            /** @description Number of the record; not a hash id. */
            ID: number;
            /**
             * Format: date-time
             * @description When the record was made. RFC 3339 with 0 to 9 fraction digits and the server's offset; `0001-01-01T00:00:00Z` in an empty record.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            UpdatedAt: string;
            /** @description Always null, since records that were deleted are not shown. */
            DeletedAt: null;
            /** @description Name of the group. */
            Name: string;
            /**
             * Format: int64
             * @description Space of each member in bytes, exact up to 2^53.
             */
            MaxStorage: number;
            /** @description Whether members may share. */
            ShareEnabled: boolean;
            /** @description Whether members may use WebDAV. */
            WebDAVEnabled: boolean;
            /**
             * Format: int64
             * @description Download speed in bytes per second; 0 means no limit.
             */
            SpeedLimit: number;
            /** @description Numbers of the storage policies; only the first one is used. Null in an empty record, or when saved without it. */
            PolicyList: number[] | null;
            /** @description The options. */
            OptionsSerialized: components["schemas"]["AdminGroupOptions"];
            /** @description `PolicyList` once more, as the text that is stored, such as `[1]` or `null`; empty in an empty record. Ignored when saving. */
            Policies: string;
        };
        /** @description All groups. */
        AdminGroupsEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The groups. */
            data: components["schemas"]["AdminGroup"][];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description A page of groups. */
        AdminGroupPage: {
            /** @description The groups of the page. */
            items: components["schemas"]["AdminGroup"][];
            /** @description By number of the group: how many users it has. */
            statics: {
                [key: string]: number;
            };
            /** @description By number: the storage policies that these groups have. */
            policies: {
                [key: string]: components["schemas"]["AdminPolicy"];
            };
            /** @description How many groups there are in all. */
            total: number;
        };
        /** @description A page of groups. */
        AdminGroupPageEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The page. */
            data: components["schemas"]["AdminGroupPage"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description Options of a group to save. */
        AdminGroupOptionsInput: {
            /** @description Whether members may download several files as one zip file. */
            archive_download?: boolean;
            /** @description Whether members may compress and extract files on the server. */
            archive_task?: boolean;
            /**
             * Format: int64
             * @description Most bytes that may be compressed at once; missing or 0 means no limit.
             */
            compress_size?: number;
            /**
             * Format: int64
             * @description Largest archive in bytes that may be extracted; missing or 0 means no limit.
             */
            decompress_size?: number;
            /** @description Kept for old settings; not used. */
            one_time_download?: boolean;
            /** @description Whether members may download what others share. */
            share_download?: boolean;
            /** @description Whether members may add remote downloads. */
            aria2?: boolean;
            /** @description Options for aria2 under aria2's names, for the remote downloads of members. Values are texts or numbers, as the administrator wrote them. */
            aria2_options?: {
                [key: string]: unknown;
            };
            /** @description How many source links members may get in one request. Since 3.5.3. */
            source_batch?: number;
            /** @description Whether source links lead through the server, so that they last. Since 3.6.0. */
            redirected_source?: boolean;
            /** @description How many remote downloads members may add in one request; missing or 0 means no limit. Since 3.5.3. */
            aria2_batch?: number;
            /** @description Whether members may force a deletion, or delete only the record of a file. Since 3.7.0. */
            advance_delete?: boolean;
            /** @description Whether WebDAV accounts of members may let downloads pass through the server. Since 3.8.1. */
            webdav_proxy?: boolean;
        };
        /** @description A group to save. A key that is missing is stored as empty, 0 or false: change what `getAdminGroup` gave, and send all of it. */
        AdminGroupInput: {
            /** @description Number of the record to replace; 0 or missing to make a new one. */
            ID?: number;
            /**
             * Format: date-time
             * @description When the record was made; send it back as you got it.
             */
            CreatedAt?: string;
            /**
             * Format: date-time
             * @description Ignored: the server sets it.
             */
            UpdatedAt?: string;
            /** @description Send null, or leave it out. */
            DeletedAt?: null;
            /** @description Name of the group. */
            Name?: string;
            /**
             * Format: int64
             * @description Space of each member in bytes, exact up to 2^53.
             */
            MaxStorage?: number;
            /** @description Whether members may share. */
            ShareEnabled?: boolean;
            /** @description Whether members may use WebDAV. */
            WebDAVEnabled?: boolean;
            /**
             * Format: int64
             * @description Download speed in bytes per second; 0 means no limit.
             */
            SpeedLimit?: number;
            /** @description Numbers of the storage policies; only the first one is used. Null in an empty record, or when saved without it. */
            PolicyList?: number[] | null;
            /** @description The options. */
            OptionsSerialized?: components["schemas"]["AdminGroupOptionsInput"];
            /** @description `PolicyList` once more, as the text that is stored, such as `[1]` or `null`; empty in an empty record. Ignored when saving. */
            Policies?: string;
        };
        /** @description The group to save. */
        SaveAdminGroupRequest: {
            /** @description The group. */
            group?: components["schemas"]["AdminGroupInput"];
        };
        /** @description A group. */
        AdminGroupEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The group. */
            data: components["schemas"]["AdminGroup"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description What a user chose. Keys without a value are left out. */
        AdminUserOptions: {
            /** @description Whether the profile is hidden. */
            profile_off?: boolean;
            /** @description Colour of the web client that the user chose, such as `#3f51b5`. */
            preferred_theme?: string;
        };
        /** @description A user. Empty, with id 0, where the account is gone. */
        AdminUser: {
            /** @description Number of the record; not a hash id. */
            ID: number;
            /**
             * Format: date-time
             * @description When the record was made. RFC 3339 with 0 to 9 fraction digits and the server's offset; `0001-01-01T00:00:00Z` in an empty record.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            UpdatedAt: string;
            /** @description Always null, since records that were deleted are not shown. */
            DeletedAt: null;
            /** @description E-mail address, unique on the site. */
            Email: string;
            /** @description Name that others see. */
            Nick: string;
            /** @description State of the account. */
            Status: components["schemas"]["UserStatus"];
            /** @description Number of the group. */
            GroupID: number;
            /**
             * Format: int64
             * @description Used space in bytes, exact up to 2^53.
             */
            Storage: number;
            /** @description Secret of the two-factor login in base32; empty when it is off. */
            TwoFactor: string;
            /** @description `file` for an uploaded picture, `gravatar` for one of Gravatar's, empty for none. */
            Avatar: string;
            /** @description The user's security keys as the JSON that is stored; empty when there are none. */
            Authn: string;
            /** @description The group. Empty, with id 0, in the users that other lists mention. */
            Group: components["schemas"]["AdminGroup"];
            /** @description The storage policy of the group. Empty, with id 0, in the users that other lists mention. */
            Policy: components["schemas"]["AdminPolicy"];
            /** @description What the user chose. */
            OptionsSerialized: components["schemas"]["AdminUserOptions"];
        };
        /** @description A page of users. */
        AdminUserPage: {
            /** @description The users of the page, with group and storage policy. */
            items: components["schemas"]["AdminUser"][];
            /** @description How many users there are in all. */
            total: number;
        };
        /** @description A page of users. */
        AdminUserPageEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The page. */
            data: components["schemas"]["AdminUserPage"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description What a new user has chosen. */
        AdminUserOptionsInput: {
            /** @description Whether the profile is hidden. */
            profile_off?: boolean;
            /** @description Colour of the web client that the user chose, such as `#3f51b5`. */
            preferred_theme?: string;
        };
        /** @description A user to save. With an `ID`, `Nick`, `Email`, `GroupID`, `Status` and `TwoFactor` are stored and the rest is ignored; one of these five that is missing is stored as empty or 0. */
        AdminUserInput: {
            /** @description Number of the record to replace; 0 or missing to make a new one. */
            ID?: number;
            /**
             * Format: date-time
             * @description When the record was made; send it back as you got it.
             */
            CreatedAt?: string;
            /**
             * Format: date-time
             * @description Ignored: the server sets it.
             */
            UpdatedAt?: string;
            /** @description Send null, or leave it out. */
            DeletedAt?: null;
            /** @description E-mail address, unique on the site. */
            Email?: string;
            /** @description Name that others see. */
            Nick?: string;
            /** @description State of the account. */
            Status?: components["schemas"]["UserStatus"];
            /** @description Number of the group. */
            GroupID?: number;
            /**
             * Format: int64
             * @description Used space in bytes, exact up to 2^53.
             */
            Storage?: number;
            /** @description Secret of the two-factor login in base32; empty when it is off. */
            TwoFactor?: string;
            /** @description `file` for an uploaded picture, `gravatar` for one of Gravatar's, empty for none. */
            Avatar?: string;
            /** @description The user's security keys as the JSON that is stored; empty when there are none. */
            Authn?: string;
            /** @description The group. Empty, with id 0, in the users that other lists mention. */
            Group?: components["schemas"]["AdminGroupInput"];
            /** @description The storage policy of the group. Empty, with id 0, in the users that other lists mention. */
            Policy?: components["schemas"]["AdminPolicyInput"];
            /** @description What the user chose. */
            OptionsSerialized?: components["schemas"]["AdminUserOptionsInput"];
        };
        /** @description The user to save. */
        SaveAdminUserRequest: {
            /** @description The user. */
            user?: components["schemas"]["AdminUserInput"];
            /** @description New password; missing or empty leaves it as it is. Its length is not checked. */
            password?: string;
        };
        /** @description A user. */
        AdminUserEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The user, with group and storage policy. */
            data: components["schemas"]["AdminUser"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description Numbers of records. */
        AdminIds: {
            /** @description The numbers. */
            id: number[];
        };
        /** @description The new state of an account. */
        AdminUserStatusEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The new state: 2 blocked, 0 active. */
            data: components["schemas"]["UserStatus"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description Options of aria2, under its own names; any of its options can occur. */
        Aria2Options: {
            [key: string]: unknown;
        };
        /** @description How a node reaches aria2. Keys without a value are left out. */
        AdminNodeAria2Options: {
            /** @description Address of aria2's RPC, such as `http://127.0.0.1:6800/`. */
            server?: string;
            /** @description Token of aria2's RPC. */
            token?: string;
            /** @description Folder that aria2 downloads into, on the disk of the node. */
            temp_path?: string;
            /** @description More options for every download, under aria2's names; empty or `{}` for none. */
            options?: string;
            /** @description Seconds between two looks at a download. Missing or 0 makes the server look without pause. */
            interval?: number;
            /** @description Seconds that aria2 may take to answer. */
            timeout?: number;
        };
        /** @description A server that downloads for this one; 1 is this server itself. */
        AdminNode: {
            /** @description Number of the record; not a hash id. */
            ID: number;
            /**
             * Format: date-time
             * @description When the record was made. RFC 3339 with 0 to 9 fraction digits and the server's offset; `0001-01-01T00:00:00Z` in an empty record.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            UpdatedAt: string;
            /** @description Always null, since records that were deleted are not shown. */
            DeletedAt: null;
            /** @description 0 active, 1 suspended. The server stores any number. */
            Status: number;
            /** @description Name of the node. */
            Name: string;
            /** @description 0 a slave, 1 this server. The server stores any number. */
            Type: number;
            /** @description Address of the slave; empty for this server. */
            Server: string;
            /** @description Key with which this server calls the slave. In clear. */
            SlaveKey: string;
            /** @description Key with which the slave calls this server. In clear. */
            MasterKey: string;
            /** @description Whether the node downloads, with aria2. */
            Aria2Enabled: boolean;
            /** @description `Aria2OptionsSerialized` once more, as the text that is stored; empty in an empty record. Ignored when saving. */
            Aria2Options: string;
            /** @description Weight of the node; not used. */
            Rank: number;
            /** @description How to reach aria2. */
            Aria2OptionsSerialized: components["schemas"]["AdminNodeAria2Options"];
        };
        /** @description A page of nodes. */
        AdminNodePage: {
            /** @description The nodes of the page. */
            items: components["schemas"]["AdminNode"][];
            /** @description By number of the node: whether it answers. Suspended nodes have no entry. */
            active: {
                [key: string]: boolean;
            };
            /** @description How many nodes there are in all. */
            total: number;
        };
        /** @description A page of nodes. */
        AdminNodePageEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The page. */
            data: components["schemas"]["AdminNodePage"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description How a node reaches aria2. */
        AdminNodeAria2OptionsInput: {
            /** @description Address of aria2's RPC, such as `http://127.0.0.1:6800/`. */
            server?: string;
            /** @description Token of aria2's RPC. */
            token?: string;
            /** @description Folder that aria2 downloads into, on the disk of the node. */
            temp_path?: string;
            /** @description More options for every download, under aria2's names; empty or `{}` for none. */
            options?: string;
            /** @description Seconds between two looks at a download. Missing or 0 makes the server look without pause. */
            interval?: number;
            /** @description Seconds that aria2 may take to answer. */
            timeout?: number;
        };
        /** @description A node to save. A key that is missing is stored as empty, 0 or false: change what `getAdminNode` gave, and send all of it. */
        AdminNodeInput: {
            /** @description Number of the record to replace; 0 or missing to make a new one. */
            ID?: number;
            /**
             * Format: date-time
             * @description When the record was made; send it back as you got it.
             */
            CreatedAt?: string;
            /**
             * Format: date-time
             * @description Ignored: the server sets it.
             */
            UpdatedAt?: string;
            /** @description Send null, or leave it out. */
            DeletedAt?: null;
            /** @description 0 active, 1 suspended. The server stores any number. */
            Status?: number;
            /** @description Name of the node. */
            Name?: string;
            /** @description 0 a slave, 1 this server. The server stores any number. */
            Type?: number;
            /** @description Address of the slave; empty for this server. */
            Server?: string;
            /** @description Key with which this server calls the slave. In clear. */
            SlaveKey?: string;
            /** @description Key with which the slave calls this server. In clear. */
            MasterKey?: string;
            /** @description Whether the node downloads, with aria2. */
            Aria2Enabled?: boolean;
            /** @description `Aria2OptionsSerialized` once more, as the text that is stored; empty in an empty record. Ignored when saving. */
            Aria2Options?: string;
            /** @description Weight of the node; not used. */
            Rank?: number;
            /** @description How to reach aria2. */
            Aria2OptionsSerialized?: components["schemas"]["AdminNodeAria2OptionsInput"];
        };
        /** @description The node to save. */
        SaveAdminNodeRequest: {
            /** @description The node. */
            node?: components["schemas"]["AdminNodeInput"];
        };
        /** @description A node. */
        AdminNodeEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The node. */
            data: components["schemas"]["AdminNode"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description Where aria2 is, and who calls it. */
        TestAria2Request: {
            /** @description 1: this server calls aria2 itself. Anything else, or nothing: the slave is asked to. */
            type?: number;
            /** @description Address of the slave. */
            server?: string;
            /** @description Address of aria2's RPC, as the caller sees it. */
            rpc: string;
            /** @description Key of the slave. */
            secret?: string;
            /** @description Token of aria2's RPC. */
            token?: string;
        };
        /** @description The version of aria2. */
        Aria2VersionEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The version, such as `1.36.0`. */
            data: string;
            /** @description Empty on success. */
            msg: string;
        };
        /** @description Themes by their main colour, as the web client understands them. */
        SiteThemes: {
            [key: string]: unknown;
        };
        /**
         * @description Which captcha a site uses.
         * @enum {string}
         */
        CaptchaType: "normal" | "recaptcha" | "tcaptcha";
        /** @description What a site is set up for. */
        SiteConfig: {
            /** @description Name of the site. */
            title: string;
            /**
             * @deprecated
             * @description Number of the site in the Chinese ICP register; empty for none. Until 3.5.3.
             */
            siteICPId?: string;
            /** @description Whether logging in needs a captcha. */
            loginCaptcha: boolean;
            /** @description Whether registering needs a captcha. */
            regCaptcha: boolean;
            /** @description Whether asking for a new password needs a captcha. */
            forgetCaptcha: boolean;
            /** @description Whether a new account has to be activated by mail. */
            emailActive: boolean;
            /** @description Themes of the web client. */
            themes: string;
            /** @description Colour of the theme for those who chose none, such as `#3f51b5`. */
            defaultTheme: string;
            /** @description How the web client shows files: `icon`, `smallIcon` or `list`. Any text the administrator stored. */
            home_view_method: string;
            /** @description The same for shares. */
            share_view_method: string;
            /** @description Whether logging in with a security key is switched on. */
            authn: boolean;
            /** @description The user who is logged in, or one that stands for all visitors. */
            user: components["schemas"]["User"];
            /** @description Public key of the site at reCAPTCHA. */
            captcha_ReCaptchaKey: string;
            /** @description Which captcha the site uses. */
            captcha_type: components["schemas"]["CaptchaType"];
            /** @description Id of the site at Tencent's captcha; empty for none. */
            tcaptcha_captcha_app_id: string;
            /** @description Whether visitors may register. Since 3.3.2. */
            registerEnabled?: boolean;
            /** @description Whether the web client advertises the app. Since 3.6.0. */
            app_promotion?: boolean;
            /** @description File name extensions, without dot, that an office server can open; null when there is none. Since 3.7.0. */
            wopi_exts?: string[] | null;
        };
        /** @description The setup of a site. */
        SiteConfigEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The setup. */
            data: components["schemas"]["SiteConfig"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description A captcha. */
        CaptchaEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The picture as a data URL, `data:image/png;base64,…`. */
            data: string;
            /** @description Empty on success. */
            msg: string;
        };
        /** @description An icon of the site. */
        WebAppIcon: {
            /**
             * Format: uri-reference
             * @description Address of the icon.
             */
            src: string;
            /** @description Its sizes, such as `64x64 32x32 24x24 16x16`. */
            sizes: string;
            /** @description Its media type. */
            type: string;
        };
        /** @description What browsers need to install the site as an app. */
        WebAppManifest: {
            /** @description Name of the site. */
            short_name: string;
            /** @description Name of the site. */
            name: string;
            /** @description Icons in three sizes. */
            icons: components["schemas"]["WebAppIcon"][];
            /**
             * Format: uri-reference
             * @description Where the app begins.
             */
            start_url: string;
            /** @description How the app is shown, such as `standalone`. */
            display: string;
            /** @description Colour around the app. */
            theme_color: string;
            /** @description Colour of the empty app. */
            background_color: string;
        };
        /** @description E-mail address and password of a new account, and what the captcha of the site needs. */
        RegisterRequest: {
            /**
             * Format: email
             * @description E-mail address, which becomes the name to log in with.
             */
            userName: string;
            /**
             * Format: password
             * @description Password of the new account.
             */
            Password: string;
            /** @description Answer to the captcha, ignored when the site asks for none; see `login`. */
            captchaCode?: string;
            /** @description Ticket of Tencent's captcha, for captcha type `tcaptcha`. */
            ticket?: string;
            /** @description Random text that belongs to `ticket`, for captcha type `tcaptcha`. */
            randstr?: string;
        };
        /** @description The account waits for its activation by mail. */
        ActivationSentEnvelope: {
            /**
             * @description Always 203, something remains to be done.
             * @constant
             */
            code: 203;
            /** @description Empty. */
            msg: string;
        };
        /** @description An account that works now. */
        ActivatedEmailEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /**
             * Format: email
             * @description E-mail address of the account.
             */
            data: string;
            /** @description Empty on success. */
            msg: string;
        };
        /** @description Whose password was forgotten, and what the captcha of the site needs. */
        RequestPasswordResetRequest: {
            /**
             * Format: email
             * @description E-mail address of the account.
             */
            userName: string;
            /** @description Answer to the captcha, ignored when the site asks for none; see `login`. */
            captchaCode?: string;
            /** @description Ticket of Tencent's captcha, for captcha type `tcaptcha`. */
            ticket?: string;
            /** @description Random text that belongs to `ticket`, for captcha type `tcaptcha`. */
            randstr?: string;
        };
        /** @description What the link in the mail says, and the new password. */
        ResetPasswordRequest: {
            /** @description Id of the user, `id` of the link. */
            id: string;
            /** @description `sign` of the link. */
            secret: string;
            /**
             * Format: password
             * @description The new password.
             */
            Password: string;
        };
        /** @description How much space a user has. */
        UserStorage: {
            /**
             * Format: int64
             * @description Used bytes, exact up to 2^53.
             */
            used: number;
            /**
             * Format: int64
             * @description Bytes that are left; 0 when more is used than there is.
             */
            free: number;
            /**
             * Format: int64
             * @description All bytes, exact up to 2^53.
             */
            total: number;
        };
        /** @description The space of a user. */
        UserStorageEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The space. */
            data: components["schemas"]["UserStorage"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description A security key that may be used. */
        WebAuthnCredentialRef: {
            /**
             * @description Always `public-key`.
             * @constant
             */
            type: "public-key";
            /** @description Id of the key in base64. */
            id: string;
            /** @description How the key can be reached. Servers do not send it so far. */
            transports?: string[];
        };
        /** @description Extensions of WebAuthn, by their names. */
        WebAuthnExtensions: {
            [key: string]: unknown;
        };
        /** @description What a browser needs to use a security key: `PublicKeyCredentialRequestOptions`, with texts in base64 in place of bytes. */
        WebAuthnRequestOptions: {
            /** @description Bytes to sign, in base64. */
            challenge: string;
            /** @description Milliseconds that the user has. */
            timeout: number;
            /** @description Host name of the site. */
            rpId: string;
            /** @description The security keys of the user. */
            allowCredentials: components["schemas"]["WebAuthnCredentialRef"][];
            /** @description Whether the key has to check the user. Servers do not send it so far. */
            userVerification?: string;
            /** @description Extensions of WebAuthn. Servers do not send any so far. */
            extensions?: components["schemas"]["WebAuthnExtensions"];
        };
        /** @description A login with a security key that was begun. */
        WebAuthnLogin: {
            /** @description For `navigator.credentials.get`. */
            publicKey: components["schemas"]["WebAuthnRequestOptions"];
        };
        /** @description A login with a security key. */
        WebAuthnLoginEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description What the browser needs. */
            data: components["schemas"]["WebAuthnLogin"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description What the security key signed. Bytes are in base64url without padding. */
        WebAuthnAssertionResponse: {
            /** @description Data of the key. */
            authenticatorData: string;
            /** @description Data of the browser. */
            clientDataJSON: string;
            /** @description The signature. */
            signature: string;
            /** @description The eight bytes that stand for the user. */
            userHandle?: string | null;
        };
        /** @description What `navigator.credentials.get` gave. Bytes are in base64url without padding. */
        FinishWebAuthnLoginRequest: {
            /** @description Id of the key in base64url. */
            id: string;
            /** @description The same. */
            rawId: string;
            /**
             * @description Always `public-key`.
             * @constant
             */
            type: "public-key";
            /** @description What the key signed. */
            response: components["schemas"]["WebAuthnAssertionResponse"];
        };
        /** @description The site. */
        WebAuthnRelyingParty: {
            /** @description Name of the site. */
            name: string;
            /** @description Host name of the site. */
            id: string;
        };
        /** @description The user. */
        WebAuthnUser: {
            /** @description E-mail address. */
            name: string;
            /**
             * Format: uri-reference
             * @description Address of the picture.
             */
            icon: string;
            /** @description Name that others see. */
            displayName: string;
            /** @description Eight bytes that stand for the user, in base64. */
            id: string;
        };
        /** @description A way to sign that the server understands. */
        WebAuthnAlgorithm: {
            /**
             * @description Always `public-key`.
             * @constant
             */
            type: "public-key";
            /** @description Number of the algorithm in the COSE register, such as -7. */
            alg: number;
        };
        /** @description What kind of security key is wanted. Empty in newer servers. */
        WebAuthnAuthenticatorSelection: {
            /**
             * @deprecated
             * @description Whether the key has to remember the account; false. Until 3.5.3.
             */
            requireResidentKey?: boolean;
            /**
             * @deprecated
             * @description Whether the key has to check the user; `preferred`. Until 3.5.3.
             */
            userVerification?: string;
        };
        /** @description What a browser needs to set a security key up: `PublicKeyCredentialCreationOptions`, with texts in base64 in place of bytes. */
        WebAuthnCreationOptions: {
            /** @description Bytes to sign, in base64. */
            challenge: string;
            /** @description The site. */
            rp: components["schemas"]["WebAuthnRelyingParty"];
            /** @description The user. */
            user: components["schemas"]["WebAuthnUser"];
            /** @description Ways to sign that the server understands, the best first. */
            pubKeyCredParams: components["schemas"]["WebAuthnAlgorithm"][];
            /** @description What kind of security key is wanted. */
            authenticatorSelection: components["schemas"]["WebAuthnAuthenticatorSelection"];
            /** @description Milliseconds that the user has. */
            timeout: number;
            /**
             * @deprecated
             * @description How the key proves its make; `direct`. Until 3.5.3.
             */
            attestation?: string;
        };
        /** @description A security key that is being set up. */
        WebAuthnRegistration: {
            /** @description For `navigator.credentials.create`. */
            publicKey: components["schemas"]["WebAuthnCreationOptions"];
        };
        /** @description A security key that is being set up. */
        WebAuthnRegistrationEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description What the browser needs. */
            data: components["schemas"]["WebAuthnRegistration"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description What the security key says of itself. Bytes are in base64url without padding. */
        WebAuthnAttestationResponse: {
            /** @description Data of the key. */
            attestationObject: string;
            /** @description Data of the browser. */
            clientDataJSON: string;
        };
        /** @description What `navigator.credentials.create` gave. Bytes are in base64url without padding. */
        FinishWebAuthnRegistrationRequest: {
            /** @description Id of the key in base64url. */
            id: string;
            /** @description The same. */
            rawId: string;
            /**
             * @description Always `public-key`.
             * @constant
             */
            type: "public-key";
            /** @description What the key says of itself. */
            response: components["schemas"]["WebAuthnAttestationResponse"];
        };
        /** @description A security key of a user. */
        WebAuthnCredential: {
            /** @description Id of the key in base64. */
            id: string;
            /** @description Make of the key, its AAGUID as pairs of hex digits. */
            fingerprint: string;
        };
        /** @description A security key. */
        WebAuthnCredentialEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The security key. */
            data: components["schemas"]["WebAuthnCredential"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description The file or folder behind a share. */
        ShareItemSource: {
            /** @description Name of the file or folder. */
            name: string;
            /**
             * Format: int64
             * @description Size of the file in bytes; 0 for a folder, whatever it holds. Exact up to 2^53.
             */
            size: number;
        };
        /** @description A share in a list. */
        ShareItem: {
            /** @description Id of the share, an opaque text. It is the last part of the share's link. */
            key: string;
            /** @description Whether a folder is shared. */
            is_dir: boolean;
            /** @description Password of the share in plain text; empty when it has none, and in lists for everybody, which leave out shares with a password. */
            password: string;
            /**
             * Format: date-time
             * @description When the share was created. In this form since 3.3.2.
             */
            create_date: string;
            /** @description How many times it was downloaded. */
            downloads: number;
            /** @description How many downloads are left; -1 for no limit, 0 when it is used up. */
            remain_downloads: number;
            /** @description How many times it was looked at. */
            views: number;
            /** @description Seconds until the share expires; -1 when it never does. Any other negative number says how long ago it expired. */
            expire: number;
            /** @description Whether visitors may preview files without downloading them. */
            preview: boolean;
            /** @description What is shared. Absent when the file or folder is gone. */
            source?: components["schemas"]["ShareItemSource"];
        };
        /** @description A user as others see them. */
        UserProfile: {
            /** @description Id of the user, an opaque text. */
            id: string;
            /** @description Name that others see. */
            nick: string;
            /** @description Name of the group. */
            group: string;
            /** @description Day and time of registration, `YYYY-MM-DD HH:mm:ss` in the time zone of the server. */
            date: string;
        };
        /** @description A user and a page of the public shares. */
        UserProfilePage: {
            /** @description The shares of the page, without password. Expired ones are among them. */
            items: components["schemas"]["ShareItem"][];
            /** @description How many shares there are in all. */
            total: number;
            /** @description The user. */
            user: components["schemas"]["UserProfile"];
        };
        /** @description A user and a page of the public shares. */
        UserProfilePageEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The user and the shares. */
            data: components["schemas"]["UserProfilePage"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description What a user can set. */
        UserSettings: {
            /** @description Number of the user, the one administrators see. */
            uid: number;
            /** @description Whether others may see the profile. */
            homepage: boolean;
            /** @description Whether two-factor login is on. */
            two_factor: boolean;
            /** @description Colour of the theme that the user chose, such as `#2196f3`; empty for the one of the site. */
            prefer_theme: string;
            /** @description Themes that the user can choose from. */
            themes: string;
            /** @description The user's security keys. */
            authn: components["schemas"]["WebAuthnCredential"][];
        };
        /** @description What a user can set. */
        UserSettingsEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The settings. */
            data: components["schemas"]["UserSettings"];
            /** @description Empty on success. */
            msg: string;
        };
        /**
         * @description State of a background task.
         * @enum {integer}
         */
        TaskStatus: 0 | 1 | 2 | 3 | 4;
        /**
         * @description What a background task does.
         * @enum {integer}
         */
        TaskType: 0 | 1 | 2 | 3 | 4;
        /** @description A background task. */
        UserTask: {
            /** @description State of the task. */
            status: components["schemas"]["TaskStatus"];
            /** @description What the task does. */
            type: components["schemas"]["TaskType"];
            /**
             * Format: date-time
             * @description When the task was made. RFC 3339 with 0 to 9 fraction digits and the server's offset. In this form since 3.3.2.
             */
            create_date: string;
            /** @description How far it is. For a transfer the number of files that are done; for all others 0 not begun, 1 compressing, 2 extracting, 3 downloading, 4 transferring, 5 listing, 6 inserting. */
            progress: number;
            /** @description Why it failed; empty otherwise. */
            error: string;
        };
        /** @description A page of background tasks. */
        UserTaskPage: {
            /** @description The tasks of the page, the latest change first. */
            tasks: components["schemas"]["UserTask"][];
            /** @description How many there are in all. 3.3.1 counts shares instead. */
            total: number;
        };
        /** @description A page of background tasks. */
        UserTaskPageEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The page. */
            data: components["schemas"]["UserTaskPage"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description A new secret for two-factor login. */
        TwoFactorSecretEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The secret in base32, for an authenticator app: SHA-1, 6 digits, 30 seconds. */
            data: string;
            /** @description Empty on success. */
            msg: string;
        };
        /** @description A picture. */
        UploadAvatarRequest: {
            /**
             * Format: binary
             * @description The picture: a file whose name ends in `.jpg`, `.jpeg`, `.png` or `.gif`, 2 MiB at most unless the site changed that.
             */
            avatar: Blob | ArrayBuffer | Uint8Array;
        };
        /**
         * @description What to set.
         * @enum {string}
         */
        SettingOption: "nick" | "theme" | "homepage" | "password" | "2fa" | "authn" | "vip" | "qq" | "policy";
        /** @description For option `nick`. */
        NickSetting: {
            /** @description The name that others see. */
            nick: string;
        };
        /** @description For option `theme`. */
        ThemeSetting: {
            /** @description Colour: `#` and 3, 4, 6 or 8 hex digits, or `rgb()`, `rgba()`, `hsl()`. */
            theme: string;
        };
        /** @description For option `homepage`. */
        HomepageSetting: {
            /** @description Whether others may see the profile; missing means no. */
            status?: boolean;
        };
        /** @description For option `password`. */
        PasswordSetting: {
            /**
             * Format: password
             * @description The password so far.
             */
            old: string;
            /**
             * Format: password
             * @description The new password.
             */
            new: string;
        };
        /** @description For option `2fa`. */
        TwoFactorSetting: {
            /** @description A code of the authenticator app. */
            code: string;
        };
        /** @description For option `authn`. */
        AuthnSetting: {
            /** @description Id of the security key to remove, in base64. */
            id: string;
        };
        /** @description Which files, and how the tag looks. */
        CreateFilterTagRequest: {
            /** @description File names, one per line; `*` stands for any text, such as `*.iso`. */
            expression: string;
            /** @description Name of an icon of the web client, such as `Circle`. */
            icon: string;
            /** @description Name of the tag. */
            name: string;
            /** @description Colour of the icon: `#` and 3, 4, 6 or 8 hex digits, or `rgb()`, `rgba()`, `hsl()`. */
            color: string;
        };
        /** @description A new tag. */
        TagIdEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description Id of the tag, an opaque text. */
            data: string;
            /** @description Empty on success. */
            msg: string;
        };
        /** @description Which folder. */
        CreateLinkTagRequest: {
            /** @description Path of the folder. Whether it exists is not checked. */
            path: string;
            /** @description Name of the tag. */
            name: string;
        };
        /** @description A password with which WebDAV programs log in. */
        WebdavAccount: {
            /** @description Number of the account. */
            ID: number;
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            UpdatedAt: string;
            /** @description Always null. */
            DeletedAt: null;
            /** @description Name that the user gave it. */
            Name: string;
            /** @description The password, 32 characters, in clear. */
            Password: string;
            /** @description Number of the user. */
            UserID: number;
            /** @description Path of the folder that the account sees as its root. */
            Root: string;
            /** @description Whether the account may only read. Since 3.7.0. */
            Readonly?: boolean;
            /** @description Whether downloads pass through the server rather than come from the storage. Since 3.8.1. */
            UseProxy?: boolean;
        };
        /** @description All WebDAV accounts of the user. */
        WebdavAccounts: {
            /** @description The accounts, the newest first. */
            accounts: components["schemas"]["WebdavAccount"][];
        };
        /** @description All WebDAV accounts of the user. */
        WebdavAccountsEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The accounts. */
            data: components["schemas"]["WebdavAccounts"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description A name, and what the account sees. */
        CreateWebdavAccountRequest: {
            /** @description Path of the folder that becomes its root. Whether it exists is not checked. */
            path: string;
            /** @description Name for the user to know it by. */
            name: string;
        };
        /** @description A new WebDAV account. */
        NewWebdavAccount: {
            /** @description Number of the account. */
            id: number;
            /** @description The password, 32 characters. */
            password: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
        };
        /** @description A new WebDAV account. */
        NewWebdavAccountEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The account. */
            data: components["schemas"]["NewWebdavAccount"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description Which account, and at least one thing to change. */
        UpdateWebdavAccountRequest: {
            /** @description Number of the account. */
            id: number;
            /** @description Whether the account may only read. */
            readonly?: boolean;
            /** @description Whether downloads pass through the server. Since 3.8.1. */
            use_proxy?: boolean;
        };
        /** @description What was changed; only what the request had. */
        WebdavAccountChange: {
            /** @description Whether the account may only read. */
            readonly?: boolean;
            /** @description Whether downloads pass through the server. Since 3.8.1. */
            use_proxy?: boolean;
        };
        /** @description What was changed. */
        WebdavAccountChangeEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The change. */
            data: components["schemas"]["WebdavAccountChange"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description Files and folders to delete. Ids that are none, do not exist or belong to somebody else are skipped without a word. */
        DeleteObjectsRequest: {
            /** @description Ids of files. */
            items?: string[] | null;
            /** @description Ids of folders. */
            dirs?: string[] | null;
            /** @description Drop the records even if the storage does not delete the files. Only for groups with `advanceDelete`, ignored otherwise. Since 3.7.0. */
            force?: boolean;
            /** @description Drop the records alone, and leave the files in the storage. Only for groups with `advanceDelete`, ignored otherwise. Since 3.7.0. */
            unlink?: boolean;
        };
        /** @description Not everything was deleted. */
        PartlyDeletedEnvelope: {
            /**
             * @description Always 203, something remains.
             * @constant
             */
            code: 203;
            /** @description How many files remain, for people. */
            msg: string;
        };
        /** @description Files and folders, by id. Ids that are none, do not exist or belong to somebody else are skipped without a word. */
        ObjectSelection: {
            /** @description Ids of files. */
            items?: string[] | null;
            /** @description Ids of folders. */
            dirs?: string[] | null;
        };
        /** @description What to move or copy, and where to. All of it lies directly in one folder. */
        TransferObjectsRequest: {
            /** @description The web client names the operation here; ignored. */
            action?: string;
            /** @description Path of the folder that holds the files and folders. */
            src_dir: string;
            /** @description The files and folders. */
            src?: components["schemas"]["ObjectSelection"];
            /** @description Path of the folder to put them in, which must exist. */
            dst: string;
        };
        /** @description What to rename. */
        RenameObjectRequest: {
            /** @description The web client names the operation here; ignored. */
            action?: string;
            /** @description Exactly one file or one folder. */
            src?: components["schemas"]["ObjectSelection"];
            /** @description The new name: 1 to 255 bytes in UTF-8, none of `\\ ? * < " : > / |`, and no space at its end. */
            new_name: string;
        };
        /** @description What is known of a file or folder. */
        ObjectProperties: {
            /**
             * Format: date-time
             * @description When it was made. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
            /** @description Name of the storage policy; empty for a folder. */
            policy: string;
            /**
             * Format: int64
             * @description Size in bytes, of a folder all files below; exact up to 2^53.
             */
            size: number;
            /** @description Folders below, at any depth; 0 for a file. */
            child_folder_num: number;
            /** @description Files below, at any depth; 0 for a file. */
            child_file_num: number;
            /** @description Path of the folder it lies in, with `trace_root`; empty without, and possibly for a folder asked for without it within the last five minutes. */
            path: string;
            /**
             * Format: date-time
             * @description When this was counted. Folders are counted every five minutes at most.
             */
            query_date: string;
        };
        /** @description What is known of a file or folder. */
        ObjectPropertiesEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The properties. */
            data: components["schemas"]["ObjectProperties"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description Where to download to. */
        AddTorrentRequest: {
            /** @description Path of the folder to download into, which must exist. */
            dst: string;
            /** @description Accepted and ignored. */
            url?: string;
        };
        /** @description Which files of a torrent. */
        SelectRemoteDownloadFilesRequest: {
            /** @description Numbers of the files, `index` of each as a number, from 1. An empty list is accepted. */
            indexes: number[];
        };
    };
    responses: {
        /** @description The server stumbled over this request. No body. */
        ServerCrash: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The part of the file that `Range` asked for; several parts come as `multipart/byteranges`. */
        PartialContent: {
            headers: {
                "Accept-Ranges": components["headers"]["AcceptRanges"];
                "Content-Range": components["headers"]["ContentRange"];
                "Last-Modified": components["headers"]["LastModified"];
                [name: string]: unknown;
            };
            content: {
                "*/*": Blob | ArrayBuffer | Uint8Array;
            };
        };
        /** @description The file has not changed since `If-Modified-Since`. No body. */
        NotModified: {
            headers: {
                "Last-Modified": components["headers"]["LastModified"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The file has no such part. For files that the server fetches from another storage also any range that does not start at 0. */
        RangeNotSatisfiable: {
            headers: {
                "Content-Range": components["headers"]["ContentRange"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
    };
    parameters: {
        /**
         * @description Page of at most 10 downloads, the latest update first. 0, or nothing, gives all of them in no promised order. A page past the end is empty.
         * @example 1
         */
        RemoteDownloadPage: number;
        /**
         * @description aria2's id of the download, `info.gid` in the active list and `gid` in the finished list.
         * @example 2f8c61d09be3a754
         */
        RemoteDownloadGid: string;
        /**
         * @description Number of the storage policy.
         * @example 2
         */
        AdminPolicyId: number;
        /**
         * @description Number of the group.
         * @example 4
         */
        AdminGroupId: number;
        /**
         * @description Number of the user.
         * @example 2
         */
        AdminUserId: number;
        /**
         * @description Number of the node.
         * @example 2
         */
        AdminNodeId: number;
        /**
         * @description The signature of the link: base64url of the HMAC, a colon, and the time it expires in Unix seconds (0 for never). Take it from the link that the server gave. Only the path is signed. No or an incomplete signature gives code 403, a wrong one 40071, an expired one 40005.
         * @example dGhpcyBpcyBub3QgYSByZWFsIHNpZ25hdHVyZS4uLi4=:1795217869
         */
        Sign: string;
        /**
         * @description Which bytes of the file, such as `bytes=0-1048575`.
         * @example bytes=0-1048575
         */
        Range: string;
        /**
         * @description The `Last-Modified` of the bytes one has; the answer is 304 when they are still the same.
         * @example Sat, 22 Jul 2023 04:26:40 GMT
         */
        IfModifiedSince: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The session cookie, `cloudreve-session`. `Max-Age` says 60 days, but count on logging in again after 30. It comes with every success, and on a server with captchas also with failures. An answer can set it twice; the last one counts. A server may add `Secure` and `SameSite`.
         * @example cloudreve-session=EXAMPLE; Path=/; Expires=Thu, 04 Jan 2024 09:12:44 GMT; Max-Age=5184000; HttpOnly
         */
        SessionCookie: string;
        /** @description Where to go. One that begins with `/` is relative to the origin of the site. */
        Location: string;
        /** @description Always `bytes` where parts of the file can be asked for. */
        AcceptRanges: string;
        /** @description When the bytes last changed. Every answer with the bytes of a file has it, no JSON answer does. */
        LastModified: string;
        /** @description How long the answer may be kept. */
        CacheControl: string;
        /** @description Which bytes these are and how many there are, such as `bytes 0-99/1234`. */
        ContentRange: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    pingSite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerVersionEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    createSessionCopy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionCopyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The user who is logged in now, code 203 when a two-factor code is needed, or the reason why not. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEnvelope"] | components["schemas"]["TwoFactorPendingEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logged out, or the reason why not. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    verifyTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyTwoFactorRequest"];
            };
        };
        responses: {
            /** @description The user who is logged in now, or the reason why not. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    createDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDirectoryRequest"];
            };
        };
        responses: {
            /** @description The folder is there, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    listDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Path of the folder below the root, without a slash at its beginning or end. The empty value is the root, on the wire `/api/v3/directory/`. Encode each name by itself; the slashes between names may stay as they are or be sent as `%2F`. A value with a leading slash would reach the server with two, and it finds nothing there (code 40016). */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is in the folder, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryListingEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    addRemoteDownloads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRemoteDownloadsRequest"];
            };
        };
        responses: {
            /** @description One answer for each address, or the reason why none was tried. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteDownloadResultsEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    listActiveRemoteDownloads: {
        parameters: {
            query?: {
                /**
                 * @description Page of at most 10 downloads, the latest update first. 0, or nothing, gives all of them in no promised order. A page past the end is empty.
                 * @example 1
                 */
                page?: components["parameters"]["RemoteDownloadPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The downloads, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveRemoteDownloadsEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    listFinishedRemoteDownloads: {
        parameters: {
            query?: {
                /**
                 * @description Page of at most 10 downloads, the latest update first. 0, or nothing, gives all of them in no promised order. A page past the end is empty.
                 * @example 1
                 */
                page?: components["parameters"]["RemoteDownloadPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The downloads, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinishedRemoteDownloadsEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    cancelRemoteDownload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description aria2's id of the download, `info.gid` in the active list and `gid` in the finished list.
                 * @example 2f8c61d09be3a754
                 */
                gid: components["parameters"]["RemoteDownloadGid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancelled or deleted, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    listAdminPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminListRequest"];
            };
        };
        responses: {
            /** @description The page, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPoliciesEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    saveAdminPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAdminPolicyRequest"];
            };
        };
        responses: {
            /** @description The number of the policy, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedIdEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    getAdminPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the storage policy.
                 * @example 2
                 */
                id: components["parameters"]["AdminPolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPolicyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    deleteAdminPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the storage policy.
                 * @example 2
                 */
                id: components["parameters"]["AdminPolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    testAdminPolicyPath: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestAdminPolicyPathRequest"];
            };
        };
        responses: {
            /** @description The folder can be written, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    testAdminPolicySlave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestAdminSlaveRequest"];
            };
        };
        responses: {
            /** @description The slave answers, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    addAdminPolicyCors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAdminPolicyCorsRequest"];
            };
        };
        responses: {
            /** @description The rule is set, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    addAdminPolicyScf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAdminPolicyScfRequest"];
            };
        };
        responses: {
            /** @description The function is there, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    getAdminOneDriveAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the storage policy.
                 * @example 2
                 */
                id: components["parameters"]["AdminPolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address, or the reason why not. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrlEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    getAdminGoogleDriveAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the storage policy.
                 * @example 2
                 */
                id: components["parameters"]["AdminPolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address, or the reason why not. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrlEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    getAdminPolicyAuthorization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the storage policy.
                 * @example 2
                 */
                id: components["parameters"]["AdminPolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address, or the reason why not. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrlEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    listAllAdminGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminGroupsEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    listAdminGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminListRequest"];
            };
        };
        responses: {
            /** @description The page, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminGroupPageEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    saveAdminGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAdminGroupRequest"];
            };
        };
        responses: {
            /** @description The number of the group, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedIdEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    getAdminGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the group.
                 * @example 4
                 */
                id: components["parameters"]["AdminGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminGroupEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    deleteAdminGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the group.
                 * @example 4
                 */
                id: components["parameters"]["AdminGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    listAdminUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminListRequest"];
            };
        };
        responses: {
            /** @description The page, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUserPageEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    saveAdminUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAdminUserRequest"];
            };
        };
        responses: {
            /** @description The number of the user, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedIdEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    getAdminUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the user.
                 * @example 2
                 */
                id: components["parameters"]["AdminUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUserEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    deleteAdminUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminIds"];
            };
        };
        responses: {
            /** @description Deleted, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    toggleAdminUserBan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the user.
                 * @example 2
                 */
                id: components["parameters"]["AdminUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new state, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUserStatusEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    listAdminNodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminListRequest"];
            };
        };
        responses: {
            /** @description The page, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminNodePageEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    saveAdminNode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAdminNodeRequest"];
            };
        };
        responses: {
            /** @description The number of the node, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedIdEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    getAdminNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the node.
                 * @example 2
                 */
                id: components["parameters"]["AdminNodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The node, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminNodeEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    deleteAdminNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the node.
                 * @example 2
                 */
                id: components["parameters"]["AdminNodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    enableAdminNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the node.
                 * @example 2
                 */
                id: components["parameters"]["AdminNodeId"];
                /**
                 * @description 0 to use the node, 1 to suspend it. The server stores any number.
                 * @example 1
                 */
                desired: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    testAdminNodeAria2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestAria2Request"];
            };
        };
        responses: {
            /** @description The version of aria2, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aria2VersionEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    testAdminAria2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestAria2Request"];
            };
        };
        responses: {
            /** @description The version of aria2, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aria2VersionEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    copySession: {
        parameters: {
            query: {
                /**
                 * @description The signature of the link: base64url of the HMAC, a colon, and the time it expires in Unix seconds (0 for never). Take it from the link that the server gave. Only the path is signed. No or an incomplete signature gives code 403, a wrong one 40071, an expired one 40005.
                 * @example dGhpcyBpcyBub3QgYSByZWFsIHNpZ25hdHVyZS4uLi4=:1795217869
                 */
                sign: components["parameters"]["Sign"];
            };
            header: {
                /**
                 * @description Says that the caller is a program, not a browser; any text.
                 * @example 2.0.0
                 */
                "X-Cr-ios": string;
            };
            path: {
                /**
                 * @description Id of the link, a UUID.
                 * @example 3d6f0a52-8c1e-4b7a-9f43-5e2d1c0b9a88
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logged in, or the reason why not. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description To the front page of the site, for a caller without `X-Cr-ios`. */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
        };
    };
    getSiteConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setup. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteConfigEnvelope"];
                };
            };
        };
    };
    getCaptcha: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptchaEnvelope"];
                };
            };
        };
    };
    getWebAppManifest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebAppManifest"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description The account works, code 203 when it waits for its activation, or the reason why not. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ActivationSentEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    activateUser: {
        parameters: {
            query: {
                /**
                 * @description The signature of the link: base64url of the HMAC, a colon, and the time it expires in Unix seconds (0 for never). Take it from the link that the server gave. Only the path is signed. No or an incomplete signature gives code 403, a wrong one 40071, an expired one 40005.
                 * @example dGhpcyBpcyBub3QgYSByZWFsIHNpZ25hdHVyZS4uLi4=:1795217869
                 */
                sign: components["parameters"]["Sign"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the user, from the link in the mail.
                 * @example nUs3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address of the account, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivatedEmailEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPasswordResetRequest"];
            };
        };
        responses: {
            /** @description The mail is on its way, or the reason why not. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            /** @description The password is set, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    getStorage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The space, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserStorageEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    startWebAuthnLogin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description E-mail address of the account.
                 * @example user@example.com
                 */
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the browser needs, or the reason why not. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebAuthnLoginEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    finishWebAuthnLogin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description E-mail address of the account.
                 * @example user@example.com
                 */
                username: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishWebAuthnLoginRequest"];
            };
        };
        responses: {
            /** @description The user who is logged in now, or the reason why not. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            500: components["responses"]["ServerCrash"];
        };
    };
    startWebAuthnRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the browser needs, or the reason why not. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebAuthnRegistrationEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    finishWebAuthnRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishWebAuthnRegistrationRequest"];
            };
        };
        responses: {
            /** @description The key, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebAuthnCredentialEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            500: components["responses"]["ServerCrash"];
        };
    };
    getUserProfile: {
        parameters: {
            query: {
                /**
                 * @description `default` for the newest first, `hot` for those viewed most.
                 * @example default
                 */
                type: "default" | "hot";
                /**
                 * @description Number of the page, from 1.
                 * @example 1
                 */
                page: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example aLc3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user and the shares, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfilePageEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    getAvatar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Which bytes of the file, such as `bytes=0-1048575`.
                 * @example bytes=0-1048575
                 */
                Range?: components["parameters"]["Range"];
                /**
                 * @description The `Last-Modified` of the bytes one has; the answer is 304 when they are still the same.
                 * @example Sat, 22 Jul 2023 04:26:40 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path: {
                /**
                 * @description Id of the user.
                 * @example aLc3
                 */
                id: string;
                /**
                 * @description How large: `s` (50 pixels), `m` (130) or `l` (200), unless the site changed that.
                 * @example l
                 */
                size: "s" | "m" | "l";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture, nothing for an unknown user, or the reason why not. */
            200: {
                headers: {
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "image/*": Blob | ArrayBuffer | Uint8Array;
                    "application/json; charset=utf-8": components["schemas"]["ErrorEnvelope"];
                };
            };
            206: components["responses"]["PartialContent"];
            /** @description To Gravatar. */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            304: components["responses"]["NotModified"];
            /** @description The user has no picture. Without a body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            416: components["responses"]["RangeNotSatisfiable"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSettingsEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query: {
                /**
                 * @description Number of the page, from 1.
                 * @example 1
                 */
                page: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserTaskPageEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    startTwoFactorSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret, or the reason why not. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorSecretEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    useGravatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    uploadAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadAvatarRequest"];
            };
        };
        responses: {
            /** @description The picture is stored, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    updateSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What to set.
                 * @example nick
                 */
                option: components["schemas"]["SettingOption"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NickSetting"] | components["schemas"]["ThemeSetting"] | components["schemas"]["HomepageSetting"] | components["schemas"]["PasswordSetting"] | components["schemas"]["TwoFactorSetting"] | components["schemas"]["AuthnSetting"];
            };
        };
        responses: {
            /** @description Done, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    createFilterTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFilterTagRequest"];
            };
        };
        responses: {
            /** @description The id of the tag, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagIdEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    createLinkTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLinkTagRequest"];
            };
        };
        responses: {
            /** @description The id of the tag, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagIdEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    deleteTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tag.
                 * @example tG0p
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    listWebdavAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebdavAccountsEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    createWebdavAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebdavAccountRequest"];
            };
        };
        responses: {
            /** @description The account, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebdavAccountEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    updateWebdavAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebdavAccountRequest"];
            };
        };
        responses: {
            /** @description What was changed, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebdavAccountChangeEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    deleteWebdavAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the account.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    deleteObjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteObjectsRequest"];
            };
        };
        responses: {
            /** @description Deleted, code 203 when some remain, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["PartlyDeletedEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    moveObjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferObjectsRequest"];
            };
        };
        responses: {
            /** @description Moved, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    copyObject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferObjectsRequest"];
            };
        };
        responses: {
            /** @description Copied, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    renameObject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameObjectRequest"];
            };
        };
        responses: {
            /** @description Renamed, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    getObjectProperties: {
        parameters: {
            query?: {
                /**
                 * @description Whether it is a folder; missing means a file.
                 * @example true
                 */
                is_folder?: boolean;
                /**
                 * @description Whether to say where it lies.
                 * @example true
                 */
                trace_root?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the file or folder.
                 * @example dOld
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The properties, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectPropertiesEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            500: components["responses"]["ServerCrash"];
        };
    };
    addRemoteTorrent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the torrent file.
                 * @example fTor
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTorrentRequest"];
            };
        };
        responses: {
            /** @description Added, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    selectRemoteDownloadFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description aria2's id of the download, `info.gid` in the active list and `gid` in the finished list.
                 * @example 2f8c61d09be3a754
                 */
                gid: components["parameters"]["RemoteDownloadGid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelectRemoteDownloadFilesRequest"];
            };
        };
        responses: {
            /** @description Chosen, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            500: components["responses"]["ServerCrash"];
        };
    };
}
