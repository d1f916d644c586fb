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
         *     Before 3.6.0 code 40016 was 404. Before 3.5.0 `date` was when something was created, not when it was last changed.
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
    "/api/v3/file/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a link to an archive of several objects
         * @description Answers the address of a zip of the chosen files and folders, for `GET /api/v3/file/archive/{sessionID}/archive.zip`. It needs no login, can be used several times and expires after the site's setting `archive_timeout` (600 seconds unless changed).
         *
         *     Nothing is packed yet, and ids are not checked: if none leads to anything, the zip is empty. Code 40007 means that the group may not download archives.
         *
         *     Before 3.5.0 the server packed the zip before it answered, a failure of which was code -1, and the address was absolute.
         */
        post: operations["createArchiveLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/archive/{sessionID}/archive.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an archive of several objects
         * @description Sends the zip that `POST /api/v3/file/archive` or `POST /api/v3/share/archive/{id}` gave a link to. It is packed while it is sent, so there are no ranges, and usually no `Content-Length`. If something goes wrong on the way, the zip just ends early. `Content-Disposition` has no file name.
         *
         *     A link whose signature is right but which the server has forgotten gives HTTP status 200 with neither body nor content type. A server before 3.5.0 sent a finished file, with ranges, and code 404 when it was gone.
         */
        get: operations["downloadArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/compress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pack files and folders into a zip
         * @description Starts a task that packs files and folders into a zip in one of the user's folders. The answer comes before the work is done and holds no id of the task: follow it in `GET /api/v3/user/setting/tasks`.
         *
         *     Code 40007 means that the group may not compress, 40016 that the target folder does not exist, 40052 and 40050 that the name or its extension is not allowed, 40049 that the files in the chosen folders are together larger than the group may pack, 40051 that the storage is full. Code 40001 also comes when the target folder has a file of that name.
         */
        post: operations["compressObjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/content/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a text file
         * @description Sends the bytes of a file, always through the server and never by a redirect. It is meant for editors: files beyond the site's limit for editing (50 MiB unless changed, 4 MiB before 3.7.0) are refused with code 40049. Whether it is a text is not checked.
         *
         *     A file that is not stored on the server itself can be asked for parts only from its beginning; any other range is HTTP status 416. Since 3.6.0 the answer tells browsers not to run anything in it (`Content-Security-Policy: sandbox`).
         *
         *     Code 40016 means that the user has no such file, 50004 that the storage has lost it.
         */
        get: operations["getFileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an empty file
         * @description Creates a file without content, and all missing folders above it. The answer does not hold its id. Fill the file with `PUT /api/v3/file/update/{id}`; files that are not meant to be edited are better uploaded.
         *
         *     Code 40004 means that a file of that name exists, 40054 that one is being uploaded, 40050 that the storage policy does not allow the extension, 40052 that the name is not allowed, 40053 that the path does not begin with `/`. Code 40002 means that the storage could not keep the file. A folder of the same name is no obstacle.
         */
        post: operations["createFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/decompress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unpack an archive
         * @description Starts a task that unpacks an archive into one of the user's folders. The answer comes before the work is done and holds no id of the task: follow it in `GET /api/v3/user/setting/tasks`. An archive that is broken, or an encoding that does not exist, shows only there.
         *
         *     Code 40007 means that the group may not decompress, 40016 that the target folder does not exist, 40044 that there is no such archive, 40049 that it is larger than the group may unpack, 40056 that its name ends like none of the types the server knows. Case counts for the ending.
         */
        post: operations["decompressFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/doc/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a viewer for an office document
         * @description Answers the address of a page that shows a document, for a frame in the browser. Which one depends on the site: a public viewer that fetches the file by a signed link, or an office server that talks to this one by WOPI and can also edit. For the latter, post `access_token` and `access_token_ttl` to the address as a form.
         *
         *     Code 40016 means that the user has no such file. With WOPI, code 50005 means that the office server does not know this type of file, and 40049 that the file is beyond the site's limit for editing.
         */
        get: operations["getDocumentPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/download/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file by its link
         * @description Sends the bytes of a file in the server's own storage, by the link that `PUT /api/v3/file/download/{id}` or `PUT /api/v3/share/download/{id}` gave. It needs no login, and supports ranges. `Content-Disposition` tells browsers to save it.
         *
         *     Code 404 means that the server has forgotten the download, 40005 that the link has expired, 50004 that the bytes could not be read. A group can have a limit of speed, and can be set up so that a link works only once; what counts is the group of whoever downloads.
         */
        get: operations["downloadFile"];
        /**
         * Get a link to download a file
         * @description Answers the address of a file, for downloading without login. It expires after the site's setting `download_timeout` (600 seconds unless changed, 60 before 3.5.0).
         *
         *     A file in the server's own storage has a link to the server itself: relative to the origin of the site, unless the storage policy names an address of its own. Before 3.8.0 it was always absolute. Files elsewhere have an absolute link to their storage.
         *
         *     Code 40016 means that the user has no such file, -1 that the storage could not make a link.
         */
        put: operations["createDownloadLink"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/get/{id}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file by a signed link
         * @description Sends the bytes of a file in the server's own storage, for showing rather than saving. Permanent links lead here. It needs no login, and supports ranges. The name in the link decides the content type. Since 3.6.0 the answer tells browsers not to run anything in it (`Content-Security-Policy: sandbox`).
         *
         *     Code 40004 means, in spite of its text, that there is no such file. When the file is known but its bytes cannot be read, HTTP status 500 comes without a body.
         */
        get: operations["getLinkedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/preview/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a file
         * @description Sends the bytes of a file for a look in the browser, with the content type that its name suggests. Files in the server's own storage are sent right away, with ranges; for others the answer redirects to their storage. The redirect may be kept as long as the site's setting `preview_timeout` says (600 seconds unless changed, 60 before 3.5.0).
         *
         *     Since 3.6.0 the answer tells browsers not to run anything in it (`Content-Security-Policy: sandbox`). A user's own JSON file comes as `application/json` without charset, a refusal as `application/json; charset=utf-8`.
         *
         *     Code 40016 means that the user has no such file, 50004 that the bytes could not be read, -1 that the storage could not make a link.
         */
        get: operations["previewFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/search/{type}/{keywords}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search files
         * @description Finds files by name, kind or tag, in all folders or below one. Folders are not found, nor files that are still being uploaded. There is no paging. The answer does not say where a file is: ask `GET /api/v3/object/property/{id}` with `trace_root` for it.
         *
         *     Code 404 means that the user has no such tag, 40016 that there is no folder at `path`, 40001 that `type` is none of the known kinds.
         */
        get: operations["searchFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get permanent links to files
         * @description Answers a permanent link for each file, which anybody can open without login. Only `items` of the request counts. A file keeps its link: asking again gives the same.
         *
         *     The code is 0 even when a file gets no link; its entry then has an empty `url` and an `error`. Ids that lead to no file are left out, and the order is the server's. So match entries by `name` and `parent`, not by position.
         *
         *     A group with redirected links gets absolute addresses `/f/{id}/{name}`; they stop working when the file is renamed. Another group gets direct, signed links, but only under a storage policy that allows source links; under local storage they are relative to the origin of the site since 3.8.0. A name with `%` can make a link impossible, and `#` in a name makes a redirected one useless, since it is not escaped. Before 3.6.0 all links were direct.
         *
         *     Code 40014 means more files than the group may ask for at once, 40044 that none was found.
         *
         *     Since 3.5.3.
         */
        post: operations["createSourceLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/source/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the permanent link to a file
         * @deprecated
         * @description Answers the permanent link to one file, which anybody can open without login. `POST /api/v3/file/source` took its place.
         *
         *     Code 404 means that the user has no such file, 40006 that the storage policy does not allow source links.
         *
         *     Until 3.5.2.
         */
        get: operations["getSourceLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/source/{id}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a direct permanent link
         * @description Redirects to the bytes of a file: to `GET /api/v3/file/get/{id}/{name}` for the server's own storage, else to the storage that has it. Links of this kind were made by older servers and keep working. No login is needed.
         *
         *     Code 40004 means, in spite of its text, that there is no such file. Code -1 means that no address could be made.
         */
        get: operations["openDirectLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/thumb/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a thumbnail of a file
         * @description Sends a small picture of a file, which the server makes when it is first asked for. It is `image/jpeg`, or `image/png` on a site that was set up so. Thumbnails that are not in the server's own storage are answered with a redirect.
         *
         *     When a thumbnail cannot be made, the code is -1. The file is then marked as one without thumbnail: `thumb` in listings becomes false, and the next time the code is 40016, as for a file that does not exist. A server before 3.8.0 gave that code for each file whose `pic` is empty.
         */
        get: operations["getThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/update/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the content of a file
         * @description Takes the request body as the new content of a file, wherever the file is stored. No body makes it empty. The request must have a `Content-Length`: a stream of unknown length gives code 40001, so send a text, a `Blob` or bytes. The content type does not matter.
         *
         *     The whole new size must fit into what is left of the user's storage if the file grows, otherwise the code is 40051. Code 40044 means that the user has no such file, 40049 that it would be larger than the storage policy allows, 40050 and 40052 that its name is no longer allowed, 40002 that the storage did not take it.
         */
        put: operations["updateFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/f/{id}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a permanent link
         * @description Redirects to the bytes of a file: to `GET /api/v3/file/get/{id}/{name}` for the server's own storage, else to the storage that has it. The redirect may be kept as long as the site's setting `preview_timeout` says (600 seconds unless changed). No login is needed. Each redirect counts as a download in the server's books.
         *
         *     The name must be the one that the file has now. Code 40044 means that it is not, or that the link or its file is gone. Code -1 means that no address could be made.
         *
         *     Since 3.6.0.
         */
        get: operations["openSourceLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Begin an upload
         * @description Begins to upload one file into a folder. The answer says where its bytes go; for local storage they go to `uploadChunk`.
         *
         *     The file stays hidden until it is complete, but its name is taken: 40004 means that there is a file of the name, 40054 that an upload of it is under way, also one that was given up. `deleteUploadSession` ends it; otherwise it ends a while after `expires`.
         *
         *     40006 means that the policy is not the user's any more, 40053 that `path` does not begin with `/`, -1 that the storage refused. A policy of the type `googledrive` makes the server stumble: HTTP status 500 without a body.
         *
         *     Since 3.5.0.
         */
        put: operations["createUploadSession"];
        /**
         * Upload a file in one piece
         * @deprecated
         * @description Stores a file in local storage, or a small one in OneDrive. The body is the file, and `Content-Length` must say its length.
         *
         *     Until 3.4.3.
         */
        post: operations["uploadFile"];
        /**
         * Give all uploads up
         * @description Ends all uploads of the user that are under way, and drops what has arrived. Code 203 means that some could not be dropped. It succeeds also when there is none.
         *
         *     Since 3.5.0.
         */
        delete: operations["deleteAllUploadSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/upload/credential": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what an upload to a storage needs
         * @deprecated
         * @description Answers what a storage needs for one upload. Where the bytes go is `policy.upUrl` of the user. The answer is good for half an hour.
         *
         *     Until 3.4.3.
         */
        get: operations["getUploadCredential"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/upload/{sessionId}": {
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
         * Give an upload up
         * @description Ends an upload that is under way, and drops what has arrived. Its name is free afterwards.
         *
         *     Since 3.5.0.
         */
        delete: operations["deleteUploadSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/file/upload/{sessionId}/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a chunk
         * @description Sends one chunk of an upload to local storage. Chunks go one after the other, from 0. The one that completes the file ends the upload; nothing else is to be called. An empty file needs one empty chunk.
         *
         *     `Content-Length` must be exact (40013), so the body cannot be a stream of unknown length. A chunk after the first may be sent again, and all after it with it. The first one may not, not even when it broke off (40002): give the upload up, and begin anew. No call tells which chunks the server has.
         *
         *     40006 means that the upload goes to another storage.
         *
         *     Since 3.5.0.
         */
        post: operations["uploadChunk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the own shares
         * @description Answers the shares of the user who is logged in, 18 to a page, with their passwords. Shares that have expired or are used up stay in the list until they are deleted.
         *
         *     All three parameters are needed, and `order` in capitals; otherwise the answer is code 40001.
         */
        get: operations["listShares"];
        put?: never;
        /**
         * Share a file or folder
         * @description Makes a link to one file or folder, for everybody who has the link and the password, if there is one. Each call makes another share, also for the same file.
         *
         *     The answer is the link to pass on, on the site's own address. Its last part is the key that all other operations on shares take as `id`.
         *
         *     Limits come in pairs: only `downloads` above 0 makes a share end, and then it ends with the downloads or with `expire`, whatever is first. An `expire` alone does nothing.
         *
         *     Code 404 means that `id` is none, belongs to somebody else or does not fit `is_dir`. Code 40007 means that the group may not share; before 3.6.0 it was 403.
         */
        post: operations["createShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/share/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the share, the last part of its link. One that is none is treated like a share that does not exist (code 40058).
                 * @example sVid
                 */
                id: components["parameters"]["ShareKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a share
         * @description Takes back an own share, also one that has expired or is used up. The file or folder stays.
         *
         *     Code 40058 means that there is no such share or that it belongs to somebody else. Before 3.6.0 it was 404.
         */
        delete: operations["deleteShare"];
        options?: never;
        head?: never;
        /**
         * Change a share
         * @description Changes the password of an own share, or whether it can be previewed. One property at a time; the limits of a share cannot be changed. The answer is the new value, a text or a boolean.
         *
         *     The new value is always sent as a text, `"true"` or `"false"` for previews. A JSON boolean is refused with code 40001, and a value that is left out counts as an empty text: it removes the password or forbids previews.
         *
         *     Code 40058 means that there is no such share, that it belongs to somebody else, or that it has expired or is used up. It comes before any complaint about the body. Before 3.6.0 it was 404.
         */
        patch: operations["updateShare"];
        trace?: never;
    };
    "/api/v3/share/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search public shares
         * @description Finds shares of all users by the name of the shared file or folder, 18 to a page. Only shares without a password are found, and none that has expired or is used up. Files inside of shared folders are not searched.
         *
         *     Words are parted by spaces and must occur in the name in their order. Without words nothing is found.
         *
         *     `page`, `order_by` and `order` are needed, `order` in capitals; otherwise the answer is code 40001.
         */
        get: operations["searchShares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/share/info/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the share, the last part of its link. One that is none is treated like a share that does not exist (code 40058).
                 * @example sVid
                 */
                id: components["parameters"]["ShareKey"];
            };
            cookie?: never;
        };
        /**
         * Look at a share, or unlock it
         * @description Answers what is shared and by whom. This is the first call of a visitor.
         *
         *     A share with a password comes locked. The right password unlocks it for the session, so keep the cookie of this answer for everything that follows. No password and a wrong one are no failure: the answer is then a locked share, with code 0. Look at `locked`.
         *
         *     A look at an open share counts as a view.
         *
         *     Code 40058 means that there is no such share, that it has expired or is used up, that its file is gone, or that its owner's account is not active. Before 3.6.0 it was 404.
         */
        get: operations["getShare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/share/download/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the share, the last part of its link. One that is none is treated like a share that does not exist (code 40058).
                 * @example sVid
                 */
                id: components["parameters"]["ShareKey"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Get a download link for a shared file
         * @description Answers a link to the bytes of a shared file. It needs no session and works for a while, ten minutes unless the site says otherwise (one minute before 3.5.0). Local files get a link on the site itself, relative to its origin unless it has an address for downloads; before 3.8.0 it was always absolute. Files in other storages get a link there.
         *
         *     Counts as a download, once for a user within 24 days and once for a session without login, even if the file is then not found. A visitor who does not send the cookie of the answer back counts anew with each call, and can so use up a share with few downloads.
         *
         *     Code 403 means that the share is locked, 40007 that the group of the caller, or that of visitors without login, may not download shares, 40016 that `path` is missing or leads to no file. Before 3.6.0 codes 40016 and 40058 were 404, and 40007 was 403.
         */
        put: operations["createShareDownload"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/share/preview/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the share, the last part of its link. One that is none is treated like a share that does not exist (code 40058).
                 * @example sVid
                 */
                id: components["parameters"]["ShareKey"];
            };
            cookie?: never;
        };
        /**
         * Look at a shared file
         * @description Sends the bytes of a shared file for a look in the browser, with the content type that its name suggests. Files in local storage are sent right away, with ranges; for others the answer redirects to their storage.
         *
         *     It needs the session cookie of `GET /api/v3/site/config`. Any other session gives code 403 with the text `Invalid origin`.
         *
         *     Counts as a download, once for a user within 24 days and once for a session without login, even if the file is then not found.
         *
         *     Code 403 means that the share is locked, 40007 that the group of the caller, or that of visitors without login, may not download shares, 40016 that `path` is missing or leads to no file. Code 40070 means that the owner does not allow previews; `GET /api/v3/share/content/{id}` sends the same bytes all the same. Before 3.6.0 codes 40016 and 40058 were 404, and 40007 and 40070 were 403.
         */
        get: operations["previewShare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/share/content/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the share, the last part of its link. One that is none is treated like a share that does not exist (code 40058).
                 * @example sVid
                 */
                id: components["parameters"]["ShareKey"];
            };
            cookie?: never;
        };
        /**
         * Read a shared text file
         * @description Sends the bytes of a shared file, always through the server and never by a redirect. It is meant for texts, and files beyond the site's limit for editing (50 MiB unless changed, 4 MiB before 3.7.0) are refused with code 40049. Previews need not be allowed.
         *
         *     Counts as a download, once for a user within 24 days and once for a session without login, even if the file is then not found.
         *
         *     Code 403 means that the share is locked, 40007 that the group of the caller, or that of visitors without login, may not download shares, 40016 that `path` is missing or leads to no file. Code 50004 means that the storage has lost the file. Before 3.6.0 codes 40016 and 40058 were 404, and 40007 was 403.
         */
        get: operations["getShareContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/share/doc/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the share, the last part of its link. One that is none is treated like a share that does not exist (code 40058).
                 * @example sVid
                 */
                id: components["parameters"]["ShareKey"];
            };
            cookie?: never;
        };
        /**
         * Get a viewer for a shared document
         * @description Answers the address of a page that shows a shared office document. Which one depends on the site: a public viewer that fetches the file, or an office server that talks to the site by WOPI. The latter gets `access_token` and `access_token_ttl` in a form.
         *
         *     Counts as a download, once for a user within 24 days and once for a session without login, even if the file is then not found.
         *
         *     Code 403 means that the share is locked, 40007 that the group of the caller, or that of visitors without login, may not download shares, 40016 that `path` is missing or leads to no file. Code 40070 means that the owner does not allow previews. With WOPI, code 50005 means that the office server does not know this type of file, and 40049 that the file is too large. Before 3.6.0 codes 40016 and 40058 were 404, and 40007 and 40070 were 403.
         */
        get: operations["getShareDocumentPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/share/list/{id}/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of a share of a folder, the last part of its link. That of a shared file gives code 40001, and one that is none code 40058.
                 * @example sFlm
                 */
                id: components["parameters"]["FolderShareKey"];
            };
            cookie?: never;
        };
        /**
         * List a shared folder
         * @description Answers everything in a shared folder or in a folder below it, without paging. Files that are still being uploaded are hidden. It needs no right to download, and is not counted.
         *
         *     Code 403 means that the share is locked, 40001 that a file is shared and no folder, 40016 that there is no such folder in the share. Before 3.6.0 codes 40016 and 40058 were 404.
         */
        get: operations["listSharedDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/share/search/{id}/{type}/{keywords}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of a share of a folder, the last part of its link. That of a shared file gives code 40001, and one that is none code 40058.
                 * @example sFlm
                 */
                id: components["parameters"]["FolderShareKey"];
            };
            cookie?: never;
        };
        /**
         * Search in a shared folder
         * @description Finds files by name in a shared folder and all folders below it. Folders are not found, nor files that are still being uploaded. Answers do not say where a file is: every `path` is `/`.
         *
         *     Code 403 means that the share is locked, 40001 that a file is shared and no folder, 40016 that there is no folder at `path`. Before 3.6.0 codes 40016 and 40058 were 404.
         *
         *     Since 3.5.3.
         */
        get: operations["searchSharedDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/share/archive/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of a share of a folder, the last part of its link. That of a shared file gives code 40001, and one that is none code 40058.
                 * @example sFlm
                 */
                id: components["parameters"]["FolderShareKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a link to a ZIP archive from a share
         * @description Answers a link to a ZIP archive of files and folders of a shared folder. It needs no session and works for a while, ten minutes unless the site says otherwise (one minute before 3.5.0). The server writes the archive while it is being fetched. The link is relative to the site's origin; before 3.5.0 the archive was finished first, and the link absolute.
         *
         *     The ids are not checked against the share or against `path`: whatever of them belongs to the owner of the share gets into the archive.
         *
         *     Counts as a download, once for a user within 24 days and once for a session without login.
         *
         *     Code 403 means that the share is locked, 40001 also that a file is shared and no folder, 40007 that the group of the caller may not download shares or archives, as visitors without login usually may not. Code 40016 means that there is no folder at `path`. Before 3.6.0 codes 40016 and 40058 were 404, and 40007 was 403.
         */
        post: operations["createShareArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/share/readme/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of a share of a folder, the last part of its link. That of a shared file gives code 40001, and one that is none code 40058.
                 * @example sFlm
                 */
                id: components["parameters"]["FolderShareKey"];
            };
            cookie?: never;
        };
        /**
         * Read the readme of a shared folder
         * @description Sends the bytes of a file named `readme.md` or `readme.txt`, in small or capital letters, out of a shared folder. It needs no right to download and does not count as a download.
         *
         *     Any other name, or the share of a file, gives code 40001, and then the server goes on nevertheless: the JSON is directly followed by the bytes of the file or by a second JSON value. Read the first value and ignore the rest.
         *
         *     Code 403 means that the share is locked, 40016 that there is no such file, 40049 that it is beyond the site's limit for editing. Before 3.6.0 codes 40016 and 40058 were 404.
         */
        get: operations["getShareReadme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/share/thumb/{id}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of a share of a folder, the last part of its link. That of a shared file gives code 40001, and one that is none code 40058.
                 * @example sFlm
                 */
                id: components["parameters"]["FolderShareKey"];
            };
            cookie?: never;
        };
        /**
         * Get a thumbnail of a shared file
         * @description Sends a small picture of a file in a shared folder. It always comes as `image/png`, whatever it is: usually the bytes are a JPEG. Some storages make thumbnails themselves, then the answer redirects there.
         *
         *     When a thumbnail cannot be made, the answer is HTTP 200 without body and content type. The file is then marked as one without thumbnail, and the next time the answer is code 40016.
         *
         *     Code 403 means that the share is locked, 40070 that the owner does not allow previews, 40001 that a file is shared and no folder, 404 that `file` is no id of a file, 40016 that `path` is missing or does not hold the file. Before 3.6.0 codes 40016 and 40058 were 404, and 40070 was 403.
         */
        get: operations["getShareThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/api/v3/callback/remote/{sessionID}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an upload to a slave node
         * @description A slave node calls this when an upload is complete there. It signs the request with the secret of the storage policy, in `Authorization: Bearer …`; HTTP status 401 with 403, 40071 or 40005 refuses the signature.
         *
         *     An upload can be reported only once, whether that succeeds or not. HTTP status 401 means that there is no such upload (40011), that it goes to another type of storage (40006), or that its user is gone (40021).
         *
         *     Since 3.5.0.
         */
        post: operations["completeRemoteUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/callback/remote/{sessionID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an upload to a slave node
         * @deprecated
         * @description A slave node calls this when an upload is complete there. It signs the request with the secret of the storage policy, in `Authorization: Bearer …`.
         *
         *     Until 3.4.3.
         */
        post: operations["completeRemoteUploadByKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/callback/qiniu/{sessionID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an upload to Qiniu
         * @description Qiniu calls this when an upload is complete, with its own signature.
         *
         *     An upload can be reported only once, whether that succeeds or not. HTTP status 401 means that there is no such upload (40011), that it goes to another type of storage (40006), or that its user is gone (40021). Whatever else goes wrong is HTTP status 401 with `error`, too.
         */
        post: operations["completeQiniuUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/callback/oss/{sessionID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an upload to OSS
         * @description OSS calls this when an upload is complete, with its own signature.
         *
         *     An upload can be reported only once, whether that succeeds or not. HTTP status 401 means that there is no such upload (40011), that it goes to another type of storage (40006), or that its user is gone (40021).
         */
        post: operations["completeOssUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/callback/upyun/{sessionID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an upload to Upyun
         * @description Upyun calls this with a form when an upload is complete, with its own signature.
         *
         *     An upload can be reported only once, whether that succeeds or not. HTTP status 401 means that there is no such upload (40011), that it goes to another type of storage (40006), or that its user is gone (40021). A `code` other than 200 is answered without a body.
         */
        post: operations["completeUpyunUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/callback/onedrive/finish/{sessionID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an upload to OneDrive
         * @description The program that uploads calls this when OneDrive has all chunks. Do not wait: the server looks for finished uploads by itself, and gives up those that are not reported within 20 seconds then. Send `{}`: without a body the code is 40001, and the upload is lost.
         *
         *     An upload can be reported only once, whether that succeeds or not. HTTP status 401 means that there is no such upload (40011), that it goes to another type of storage (40006), or that its user is gone (40021). 50011 means that OneDrive does not tell about the file, 40055 that it is another one than announced.
         */
        post: operations["completeOneDriveUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/callback/cos/{sessionID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report an upload to COS
         * @description The program that uploads calls this when COS has the file, or a function in Tencent Cloud does; then the second call is refused, which is no failure of the upload.
         *
         *     An upload can be reported only once, whether that succeeds or not. HTTP status 401 means that there is no such upload (40011), that it goes to another type of storage (40006), or that its user is gone (40021). 40055 means that COS has another file than the one announced.
         */
        get: operations["completeCosUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/callback/s3/{sessionID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report an upload to S3
         * @description The program that uploads calls this when S3 has all chunks and was told so.
         *
         *     An upload can be reported only once, whether that succeeds or not. HTTP status 401 means that there is no such upload (40011), that it goes to another type of storage (40006), or that its user is gone (40021). 40055 means that S3 has another file than the one announced.
         */
        get: operations["completeS3Upload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/callback/onedrive/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from OneDrive
         * @description The browser of an administrator comes here after allowing access to OneDrive, and is led on to the storage policies. How it went is in the address: `code` (0, 40001, 404, 40035, 50005 or 50001), `msg` and `err`.
         */
        get: operations["finishOneDriveAuthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/callback/googledrive/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from Google Drive
         * @description The browser of an administrator comes here after allowing access to Google Drive, and is led on to the storage policies. How it went is in the address: `code` (0, 40001, 404, 40035, 50005 or 50001), `msg` and `err`.
         *
         *     Since 3.8.0.
         */
        get: operations["finishGoogleDriveAuthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/wopi/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file.
                 * @example fDoc
                 */
                id: components["parameters"]["WopiFileId"];
            };
            cookie?: never;
        };
        /**
         * Get what WOPI needs to know of a file
         * @description Answers name, size and rights of a document. An id that is none is 40001.
         *
         *     Since 3.7.0.
         */
        get: operations["getWopiFile"];
        put?: never;
        /**
         * Lock, unlock or rename a file
         * @description Does what `X-WOPI-Override` says. `LOCK`, `REFRESH_LOCK` and `UNLOCK` succeed and do nothing; `RENAME_FILE` gives the file the name in `X-WOPI-RequestedName`.
         *
         *     Since 3.7.0.
         */
        post: operations["updateWopiFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/wopi/files/{id}/contents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file.
                 * @example fDoc
                 */
                id: components["parameters"]["WopiFileId"];
            };
            cookie?: never;
        };
        /**
         * Get a file's bytes for WOPI
         * @description Answers the bytes of a document.
         *
         *     Since 3.7.0.
         */
        get: operations["readWopiFile"];
        put?: never;
        /**
         * Save a file's bytes for WOPI
         * @description Replaces the bytes of a document. `Content-Length` must say their number.
         *
         *     Since 3.7.0.
         */
        post: operations["saveWopiFile"];
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
    "/api/v3/admin/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the figures of the site
         * @description Answers how many files, users and shares the site has, how many were added on each of the last twelve days, and which version the server is.
         *
         *     The figures can be a day old: the server counts once and keeps the result for 24 hours. `siteURL` and `version` are always current. Before 3.5.0 it counted each time.
         */
        get: operations["getAdminSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get news of the Cloudreve project
         * @description Fetches the latest discussions from the forum of the Cloudreve project and passes them on as they come. There is no envelope. The text is JSON as a rule, in the form of Flarum's API (`data` and `included`), but is sent as plain text. It can also be an error page of the forum: the status is 200 whatever the forum answered.
         *
         *     When the forum cannot be reached, the answer is empty and has no content type. The server waits for 30 seconds before it gives up.
         */
        get: operations["getAdminNews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get settings of the site
         * @description Answers the values of the settings that were asked for by name. Names that the server does not know are left out. Any setting can be read, secrets such as `secret_key` and `smtpPass` too.
         *
         *     All values are texts: switches are `0` or `1`, numbers are decimal, lists are JSON.
         *
         *     | about | some of the names |
         *     | --- | --- |
         *     | site | `siteURL`, `siteName`, `siteTitle`, `defaultTheme`, `themes` |
         *     | accounts | `register_enabled`, `default_group`, `email_active`, `login_captcha`, `authn_enabled` |
         *     | captcha | `captcha_type`, `captcha_ReCaptchaKey`, `captcha_TCaptcha_CaptchaAppId` |
         *     | mail | `smtpHost`, `smtpPort`, `smtpUser`, `smtpPass`, `fromName`, `fromAdress` (written so) |
         *     | seconds until something ends | `download_timeout`, `preview_timeout`, `upload_session_timeout` |
         *     | tasks | `max_worker_num`, `max_parallel_transfer`, `cron_garbage_collect` |
         *     | thumbnails | `thumb_width`, `thumb_vips_enabled`, `thumb_ffmpeg_path` |
         *     | office documents | `wopi_enabled`, `wopi_endpoint`, `office_preview_service` |
         *
         *     Settings whose names begin with `aria2_` ended with 3.4.0; they belong to nodes since.
         */
        post: operations["getAdminSettings"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change settings of the site
         * @description Changes the settings that are named and leaves all others alone. A name that the server does not know is no failure: the code is 0 and nothing happens. Values are not checked, whatever the setting is for; take care with switches and numbers.
         *
         *     Some services read their settings only when they start. After changing those for mail or WOPI, call `GET /api/v3/admin/reload/{service}`.
         *
         *     Code 50008 means that a setting could not be stored; `msg` names it.
         */
        patch: operations["updateAdminSettings"];
        trace?: never;
    };
    "/api/v3/admin/reload/{service}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Restart a service with its new settings
         * @description Lets a part of the server start anew with the settings of now. A name that the server does not know is no failure: the code is 0 and nothing happens.
         */
        get: operations["reloadAdminService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/test/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test mail
         * @description Hands a short mail over for sending, with the mail settings of the site. Code 0 says that the mail waits in the queue, not that it was delivered.
         *
         *     Code 40028 means that it could not be queued, because mail is not set up, or because the mail server could not be reached a moment ago. Older servers have `POST /api/v3/admin/mailTest` instead.
         *
         *     Since 3.8.0.
         */
        post: operations["testAdminMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/mailTest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test mail with an older server
         * @deprecated
         * @description Hands a short mail over for sending, with the mail settings of the site. Code 0 says that the mail waits in the queue, not that it was delivered.
         *
         *     Code 40028 means that it could not be queued, because mail is not set up, or because the mail server could not be reached a moment ago. Newer servers have `POST /api/v3/admin/test/mail` instead.
         *
         *     Until 3.7.1.
         */
        post: operations["sendAdminTestMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/test/thumb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a program that makes thumbnails
         * @description Runs a program on the server to see whether it can make thumbnails, and answers what the program says about its version. Nothing is stored.
         *
         *     Code 40001 also means that the program could not be started, or that it is another one; `msg` says so.
         *
         *     Since 3.8.0.
         */
        post: operations["testAdminThumb"];
        delete?: never;
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
    "/api/v3/admin/file/preview/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the bytes of any file
         * @description Sends the bytes of a file in local storage, with a content type after its name, for showing rather than saving. Ranges work. Since 3.6.0 browsers are told not to run what is in it (`Content-Security-Policy: sandbox`).
         *
         *     For every other storage the answer leads there with a redirect, which may be kept for as long as the setting `preview_timeout` says.
         *
         *     An id that no file has makes the server stumble: HTTP status 500 without a body. Code 50004 means that the bytes could not be read, 40047 or 50005 that the storage could not be opened.
         */
        get: operations["previewAdminFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/file/folders/{type}/{id}/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a folder of a user or of a storage
         * @description Lists a folder that belongs to a user, or one in the storage behind a policy.
         *
         *     | `type` | `id` is a | what is listed |
         *     | --- | --- | --- |
         *     | `user` | user | folders and files of that user |
         *     | `policy` | storage policy | only folders, as they lie in the storage, whether or not Cloudreve knows them |
         *
         *     Local storage and slave nodes cannot be listed: for their policies `objects` is null, at any path.
         *
         *     Code 40021 means that there is no such user, 40035 that there is no such policy, 40016 that the user has no such folder, 40045 that the storage could not be listed.
         */
        get: operations["listAdminFolder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/file/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List files of all users
         * @description Answers one page of the files of all users, those that are still being uploaded included.
         *
         *     `conditions`, `searches` and `order_by` know the columns `id`, `created_at`, `updated_at`, `name`, `source_name`, `user_id`, `size`, `pic_info`, `folder_id`, `policy_id`, `upload_session_id` and `metadata`. The web client filters by `user_id` and `policy_id` and searches in `name`.
         *
         *     Column names, the values of `searches` and the text of `order_by` go into the database query as they are. A condition on a column that does not exist gives an empty list, not a failure.
         */
        post: operations["listAdminFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/file/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete files of any user
         * @description Deletes files, whoever they belong to. The answer comes at once; the server deletes in the background afterwards. So code 0 says neither that the files existed nor that they are gone. A file whose bytes cannot be deleted stays, unless `force` is set.
         */
        post: operations["deleteAdminFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/share/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List shares of all users
         * @description Answers one page of the shares of all users, with their passwords. The ids that occur in links are in `ids`, by the number of the share.
         *
         *     `conditions`, `searches` and `order_by` know the columns `id`, `created_at`, `updated_at`, `password`, `is_dir`, `user_id`, `source_id`, `views`, `downloads`, `remain_downloads`, `expires`, `preview_enabled` and `source_name`. The web client filters by `is_dir` (`1` or `0`) and `user_id` and searches in `source_name`.
         *
         *     Column names, the values of `searches` and the text of `order_by` go into the database query as they are. A condition on a column that does not exist gives an empty list, not a failure.
         */
        post: operations["listAdminShares"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/share/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete shares of any user
         * @description Ends shares, whoever they belong to. What was shared stays. Numbers that no share has are skipped without a word.
         */
        post: operations["deleteAdminShares"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/download/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List remote downloads of all users
         * @description Answers one page of the remote downloads of all users, with the paths they have on the nodes. What aria2 said is as old as the server's last question.
         *
         *     `conditions`, `searches` and `order_by` know the columns `id`, `created_at`, `updated_at`, `status`, `type`, `source`, `total_size`, `downloaded_size`, `g_id`, `speed`, `parent`, `attrs`, `error`, `dst`, `user_id`, `task_id` and `node_id`.
         *
         *     Column names, the values of `searches` and the text of `order_by` go into the database query as they are. A condition on a column that does not exist gives an empty list, not a failure.
         */
        post: operations["listAdminDownloads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/download/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete records of remote downloads
         * @description Deletes the records of remote downloads, whoever they belong to. A download that is under way is not stopped, it is only forgotten. Numbers that no record has are skipped without a word.
         */
        post: operations["deleteAdminDownloads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/task/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import files that a storage has already
         * @description Starts a task that enters files of a storage into the folder of a user, without moving a byte. It appears among the tasks with type 3.
         *
         *     Code 0 says that the task was created, not that it will work. A storage policy that does not exist makes the task fail later. A source folder that does not exist does not even do that: the task ends as complete, and nothing was imported. So look at the task, and at the folder.
         *
         *     Code 50001 means that the task could not be created. That includes a user who does not exist or whose account does not work.
         */
        post: operations["importAdminFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/task/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List background tasks of all users
         * @description Answers one page of the background tasks of all users.
         *
         *     `conditions`, `searches` and `order_by` know the columns `id`, `created_at`, `updated_at`, `status`, `type`, `user_id`, `progress`, `error` and `props`.
         *
         *     Column names, the values of `searches` and the text of `order_by` go into the database query as they are. A condition on a column that does not exist gives an empty list, not a failure.
         */
        post: operations["listAdminTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/admin/task/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete records of background tasks
         * @description Deletes the records of background tasks, whoever they belong to. A task that is under way is not stopped, it is only forgotten. Numbers that no record has are skipped without a word.
         */
        post: operations["deleteAdminTasks"];
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
        /** @description A failure. It comes without `data`, and with HTTP status 200, except that storages which call back get 401. */
        ErrorEnvelope: {
            /** @description What went wrong. */
            code: components["schemas"]["ErrorCode"];
            /** @description What went wrong, for people. Often empty. English since 3.6.0, Chinese before; not meant to be matched. */
            msg: string;
            /** @description The raw error. Only from a server in debug mode, and only where there is one. */
            error?: string;
        };
        /** @description Themes by their main colour, as the web client understands them. */
        SiteThemes: {
            [key: string]: unknown;
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
            /** @description Name that others see; missing when it is empty. */
            displayName?: string;
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
        /** @description Why a task failed. */
        TaskError: {
            /** @description What the server says, for people. */
            msg?: string;
            /** @description What went wrong underneath. */
            error?: string;
        };
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
        /** @description A colour: `#` and 3, 4, 6 or 8 hex digits, or `rgb()`, `rgba()` or `hsl()`. */
        Color: string;
        /** @description For option `theme`. */
        ThemeSetting: {
            /** @description Colour of the web client. */
            theme: components["schemas"]["Color"];
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
            /** @description Path of the folder it is in, beginning with `/`. Always `/` in answers to a search. */
            path: string;
            /** @description Whether asking for a thumbnail is worth a try. Always false for folders, no promise for files. Since 3.8.0. */
            thumb?: boolean;
            /**
             * @deprecated
             * @description Width and height of a picture in pixels, such as `1920,1080`. Whatever has no thumbnail has `0,0` or an empty text; `1,1` stands for a thumbnail of unknown size. Until 3.7.1.
             */
            pic?: string;
            /**
             * Format: int64
             * @description Size in bytes; 0 for folders; exact up to 2^53.
             */
            size: number;
            /** @description Whether it is a file or a folder. */
            type: components["schemas"]["ObjectType"];
            /**
             * Format: date-time
             * @description When it was last changed; before 3.5.0, when it was created. In this form since 3.3.2.
             */
            date: string;
            /**
             * Format: date-time
             * @description When it was created on the server. RFC 3339 with 0 to 9 fraction digits and the server's offset. Since 3.5.0.
             */
            create_date?: string;
            /** @description Whether its storage policy allows source links. Always false for folders. Since 3.5.0. */
            source_enabled?: boolean;
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
             * @description Largest file allowed, in bytes; 0 for no limit; exact up to 2^53.
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
            /** @description The storage policy that the user's uploads go by. Since 3.5.0. */
            policy?: components["schemas"]["StoragePolicySummary"];
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
            /** @description The new name: 1 to 255 bytes in UTF-8, none of `\ ? * < " : > / |`, and no space at its end. */
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
        /** @description An address. */
        UrlEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The address, often with a signature in it. One that begins with `/` is relative to the origin of the site. */
            data: string;
            /** @description Empty on success. */
            msg: string;
        };
        /** @description What goes into an archive, and where the archive goes. */
        CompressRequest: {
            /** @description The files and folders to pack. Nothing makes an empty archive. */
            src?: components["schemas"]["ObjectSelection"];
            /** @description Path of the folder that gets the archive, beginning with `/`. It must exist. */
            dst: string;
            /** @description Name of the archive. `.zip` is appended when it is missing. It has 1 to 255 bytes in UTF-8, does not end with a space and has none of the characters `\ ? * < " : > / |`. */
            name: string;
        };
        /** @description The empty file to create. */
        CreateFileRequest: {
            /** @description Path of the file with its name, beginning with `/`. Slashes too many, `.` and `..` are resolved; with a slash at the end the last name counts twice, so that `/a/` becomes the file `/a/a`. A name has 1 to 255 bytes in UTF-8, does not end with a space and has none of the characters `\ ? * < " : > / |`. */
            path: string;
        };
        /** @description Which archive is unpacked, and where to. */
        DecompressRequest: {
            /** @description Path of the archive with its name, beginning with `/`. Left out, it leads to no archive and is refused. The name ends with `.zip`, `.gz`, `.xz`, `.tar` or `.rar` in small letters; before 3.5.2 only with `.zip`. */
            src?: string;
            /** @description Path of the folder to unpack into, beginning with `/`. It must exist. */
            dst: string;
            /** @description How names in a zip are encoded, such as `gb18030`, `big5`, `shiftjis` or `euckr`. Empty, or left out, for what the server takes by default. Since 3.5.2. */
            encoding?: string;
        };
        /** @description Where an office document can be viewed. The two token properties come only from a site that has an office server of its own (WOPI); then send them to `url` as a form. */
        DocumentPreview: {
            /** @description Address of the viewer, for a frame in the browser. Without WOPI it holds a signed link to the file. With WOPI it can hold the words `lng` and `darkmode` as values of the query, to be replaced by the language and the theme. */
            url: string;
            /** @description Token with which the office server opens the document. Only with WOPI. Since 3.7.0. */
            access_token?: string;
            /**
             * Format: int64
             * @description When the token expires, in Unix milliseconds; not a duration, in spite of its name. Only with WOPI. Since 3.7.0.
             */
            access_token_ttl?: number;
        };
        /** @description Where an office document can be viewed. */
        DocumentPreviewEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description Where to view it. */
            data: components["schemas"]["DocumentPreview"];
            /** @description Empty on success. */
            msg: string;
        };
        /**
         * @description What a search goes by.
         * @enum {string}
         */
        FileSearchType: "keywords" | "image" | "video" | "audio" | "doc" | "tag";
        /** @description The files that a search found. */
        FileSearchResult: {
            /**
             * @description Always the number 0, since what was found can be in different folders.
             * @constant
             */
            parent: 0;
            /** @description The files that were found, never folders. Their `path` is always `/`, wherever they are. */
            objects: components["schemas"]["DirectoryObject"][];
        };
        /** @description What a search found. */
        FileSearchResultEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description What was found. */
            data: components["schemas"]["FileSearchResult"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description The permanent link to a file, or why there is none. */
        SourceLink: {
            /** @description The link. Empty when there is none. One that begins with `/` is relative to the origin of the site. */
            url: string;
            /** @description Name of the file. */
            name: string;
            /** @description The folder the file is in, as the server's own plain number, which no other operation for users understands. */
            parent: number;
            /** @description Why there is no link. Only then. */
            error?: string;
        };
        /** @description Permanent links to files. */
        SourceLinksEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description One entry for each file that was found, not in the order of the request. */
            data: components["schemas"]["SourceLink"][];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description The permanent link to one file. */
        SingleSourceLink: {
            /** @description The link. */
            url: string;
        };
        /** @description The permanent link to one file. */
        SingleSourceLinkEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The link. */
            data: components["schemas"]["SingleSourceLink"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description The file that is to come. */
        CreateUploadSessionRequest: {
            /** @description Path of the folder to put it in. Missing folders are made. */
            path: string;
            /**
             * Format: int64
             * @description Size of the file in bytes; missing means 0.
             */
            size?: number;
            /** @description Name of the file: 1 to 255 bytes in UTF-8, none of `\ ? * < " : > / |`, and no space at its end. */
            name: string;
            /** @description Id of the storage policy, `policy.id` of the folder's listing. */
            policy_id: string;
            /**
             * Format: int64
             * @description When the file last changed, in Unix milliseconds. It becomes the date of the file; 0 or missing takes the time of the upload.
             */
            last_modified?: number;
            /** @description Media type that S3 and OSS store with the file. Since 3.8.0. */
            mime_type?: string;
        };
        /**
         * @description Where the bytes go, and how. What there is depends on the type of the storage policy:
         *
         *     | type | keys beside the first three |
         *     | --- | --- |
         *     | `local` | none: send the chunks to `uploadChunk` |
         *     | `remote` | one `uploadURLs`, `credential` |
         *     | `s3`, `oss` | one `uploadURLs` per chunk, `uploadID`, `completeURL` |
         *     | `qiniu` | one `uploadURLs`, `credential` |
         *     | `cos` | one `uploadURLs`, `credential`, `callback`, `path`, `ak`, `keyTime`, `policy` |
         *     | `upyun` | one `uploadURLs`, `credential`, `policy` |
         *     | `onedrive` | one `uploadURLs` |
         */
        UploadSession: {
            /**
             * Format: uuid
             * @description Id of the upload, a UUID.
             */
            sessionID: string;
            /**
             * Format: int64
             * @description Size of each chunk in bytes, the last one has the rest; 0 means that the file is sent in one piece.
             */
            chunkSize: number;
            /** @description When the upload ends if it is not finished, in Unix seconds. Sending chunks does not prolong it. */
            expires: number;
            /** @description Where the chunks go, signed. */
            uploadURLs?: string[];
            /** @description What authorizes the upload at the storage; for `remote` the whole `Authorization` header. */
            credential?: string;
            /** @description Id of the upload at the storage. */
            uploadID?: string;
            /**
             * Format: uri-reference
             * @description Address that the storage tells when it is done.
             */
            callback?: string;
            /** @description Where the storage keeps the file. */
            path?: string;
            /** @description Key id for the form of COS. */
            ak?: string;
            /** @description Validity for the form of COS, two Unix seconds with a semicolon between. */
            keyTime?: string;
            /** @description Signed policy of the form, in base64. */
            policy?: string;
            /**
             * Format: uri
             * @description Where to say that all chunks are there, signed.
             */
            completeURL?: string;
        };
        /** @description An upload that was begun. */
        UploadSessionEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description Where the bytes go. */
            data: components["schemas"]["UploadSession"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description What a storage needs for an upload. Keys that a storage has no use for are empty or missing. */
        UploadCredential: {
            /** @description Signature or token of the storage; for OneDrive the address to tell that the upload is done. */
            token: string;
            /** @description Signed policy of the form; for OneDrive the address that the chunks go to. */
            policy: string;
            /** @description Where the storage keeps the file. */
            path: string;
            /** @description Key id of the storage. */
            ak: string;
            /** @description Validity or date of the signature. */
            key_time?: string;
            /** @description Address that the storage tells when it is done. */
            callback?: string;
            /** @description Id of the upload. */
            key?: string;
        };
        /** @description What the storage needs for an upload. */
        UploadCredentialEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The credential. */
            data: components["schemas"]["UploadCredential"];
            /** @description Empty on success. */
            msg: string;
        };
        /**
         * @description What shares are sorted by.
         * @enum {string}
         */
        ShareOrderBy: "created_at" | "downloads" | "views";
        /**
         * @description Which shares come first. Small letters are refused.
         * @enum {string}
         */
        ShareOrder: "DESC" | "ASC";
        /** @description A page of shares. */
        ShareList: {
            /** @description The shares of this page, at most 18. Empty behind the last page. */
            items: components["schemas"]["ShareItem"][];
            /** @description Number of shares on all pages together. */
            total: number;
        };
        /** @description A page of shares. */
        ShareListEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The page. */
            data: components["schemas"]["ShareList"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description What to share, and how. */
        CreateShareRequest: {
            /** @description Id of one's own file or folder. */
            id: string;
            /**
             * @description Whether `id` is that of a folder. If it does not fit the id, the answer is code 404.
             * @default false
             */
            is_dir?: boolean;
            /**
             * @description Password that visitors must give; empty for none.
             * @default
             */
            password?: string;
            /**
             * @description Number of downloads after which the share is used up. Only a number above 0 sets limits, and then `expire` counts too. With 0 or less the share has neither; the web client sends -1.
             * @default 0
             */
            downloads?: number;
            /**
             * @description Seconds until the share expires. Only looked at when `downloads` is above 0; then 0 or less makes a share that has expired already.
             * @default 0
             */
            expire?: number;
            /**
             * @description Whether visitors may look at files in the browser.
             * @default false
             */
            preview?: boolean;
        };
        /**
         * @description What can be changed about a share.
         * @enum {string}
         */
        ShareProperty: "password" | "preview_enabled";
        /** @description One property of a share, and its new value. */
        UpdateShareRequest: {
            /** @description What to change. */
            prop: components["schemas"]["ShareProperty"];
            /**
             * @description The new value, always a text. For `password` the new password, empty for none. For `preview_enabled` the text `true` allows previews, any other forbids them.
             * @default
             */
            value?: string;
        };
        /** @description The password of a share, as it is now. */
        SharePasswordEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The new password; empty when the share has none any more. */
            data: string;
            /** @description Empty on success. */
            msg: string;
        };
        /** @description Whether a share can be previewed, as it is now. */
        SharePreviewEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description Whether visitors may look at files in the browser. */
            data: boolean;
            /** @description Empty on success. */
            msg: string;
        };
        /** @description The user who shares something. */
        ShareCreator: {
            /** @description Id of the user, for the profile and the picture. */
            key: string;
            /** @description Name that the user goes by. */
            nick: string;
            /** @description Name of the user's group. */
            group_name: string;
        };
        /** @description A share that is open to the session that asks. */
        ShareInfo: {
            /** @description Key of the share, an opaque text. */
            key: string;
            /**
             * @description Always false. A locked share looks different, see `LockedShareInfo`.
             * @constant
             */
            locked: false;
            /** @description Whether a folder is shared, and not a single file. */
            is_dir: boolean;
            /**
             * Format: date-time
             * @description When the share was created. In this form since 3.3.2.
             */
            create_date: string;
            /** @description Number of downloads so far. */
            downloads: number;
            /** @description Number of times the open share was looked at, this one included. */
            views: number;
            /** @description Seconds until it expires; 0 for a share that never does. In lists of shares that is -1. */
            expire: number;
            /** @description Whether its owner allows to look at files in the browser. */
            preview: boolean;
            /** @description Who shares it. */
            creator: components["schemas"]["ShareCreator"];
            /** @description The file or folder that is shared. */
            source: components["schemas"]["ShareItemSource"];
        };
        /** @description A share whose password the session has not given yet. Only `key`, `create_date` and `creator` say something about it. */
        LockedShareInfo: {
            /** @description Key of the share, an opaque text. */
            key: string;
            /**
             * @description Always true, the password is missing or wrong.
             * @constant
             */
            locked: true;
            /**
             * @description Always false, also for a folder.
             * @constant
             */
            is_dir: false;
            /**
             * Format: date-time
             * @description When the share was created. In this form since 3.3.2.
             */
            create_date: string;
            /**
             * @description Always 0, whatever the number of downloads.
             * @constant
             */
            downloads: 0;
            /**
             * @description Always 0, whatever the number of views.
             * @constant
             */
            views: 0;
            /**
             * @description Always 0, also for a share that expires; otherwise seconds.
             * @constant
             */
            expire: 0;
            /**
             * @description Always false, also where previews are allowed.
             * @constant
             */
            preview: false;
            /** @description Who shares it. */
            creator: components["schemas"]["ShareCreator"];
        };
        /** @description What a share is about. */
        ShareInfoEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The share, open or locked; `locked` tells which. */
            data: components["schemas"]["ShareInfo"] | components["schemas"]["LockedShareInfo"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description A file or a folder in a share. */
        SharedObject: {
            /** @description Id of the file or folder, an opaque text. Ids of files and of folders are kinds of their own. */
            id: string;
            /** @description Name, without path. */
            name: string;
            /** @description Path of the folder it is in, inside of the share and beginning with `/`. Always `/` in answers to a search. */
            path: string;
            /** @description Whether asking for a thumbnail is worth a try. Always false for folders, no promise for files. Since 3.8.0. */
            thumb?: boolean;
            /**
             * @deprecated
             * @description Width and height of a picture in pixels, such as `1920,1080`. Whatever has no thumbnail has `0,0` or an empty text; `1,1` stands for a thumbnail of unknown size. Until 3.7.1.
             */
            pic?: string;
            /**
             * Format: int64
             * @description Size in bytes; 0 for folders; exact up to 2^53.
             */
            size: number;
            /** @description Whether it is a file or a folder. */
            type: components["schemas"]["ObjectType"];
            /**
             * Format: date-time
             * @description When it was last changed; before 3.5.0, when it was created. In this form since 3.3.2.
             */
            date: string;
            /**
             * Format: date-time
             * @description When it was created on the server. RFC 3339 with 0 to 9 fraction digits and the server's offset. Since 3.5.0.
             */
            create_date?: string;
            /** @description Key of the share. Only files in a listing have it, neither folders nor what a search found. */
            key?: string;
            /** @description Whether its storage policy allows source links, which only the owner can make. Always false for folders. Since 3.5.0. */
            source_enabled?: boolean;
        };
        /** @description What is in a shared folder. Unlike a listing of one's own folder it has no storage policy. */
        SharedFolderListing: {
            /** @description The folders and files in it. */
            objects: components["schemas"]["SharedObject"][];
            /**
             * @deprecated
             * @description Always `0000`, the listed folder has no id here. Until 3.4.3.
             * @constant
             */
            parent?: "0000";
        };
        /** @description What is in a shared folder. */
        SharedFolderListingEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description What is in the folder. */
            data: components["schemas"]["SharedFolderListing"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description What a search in a shared folder found. */
        SharedFolderSearch: {
            /** @description The files that were found, never folders. */
            objects: components["schemas"]["SharedObject"][];
            /**
             * @description Always the number 0; what was found can be in different folders.
             * @constant
             */
            parent: 0;
        };
        /** @description What a search in a shared folder found. */
        SharedFolderSearchEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description What was found. */
            data: components["schemas"]["SharedFolderSearch"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description What to put into the archive. Ids that are none or do not exist are skipped without a word. */
        ShareArchiveRequest: {
            /** @description Path of a folder in the share, beginning with `/`, which is the shared folder itself. It must exist. It does not limit the ids. */
            path: string;
            /** @description Ids of files. */
            items?: string[] | null;
            /** @description Ids of folders. */
            dirs?: string[] | null;
        };
        /** @description Which files, and how the tag looks. */
        CreateFilterTagRequest: {
            /** @description File names, one per line; `*` stands for any text, such as `*.iso`. */
            expression: string;
            /** @description Name of an icon of the web client, such as `Circle`. */
            icon: string;
            /** @description Name of the tag. */
            name: string;
            /** @description Colour of the icon. */
            color: components["schemas"]["Color"];
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
            /** @description Name of the file, without folders; administrators see the whole path on the disk of the node. `.` when aria2 does not know it. */
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
            /** @description Folder on the disk of the node. Only administrators see it; it is empty for everybody else. */
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
        /** @description What the slave knows of the file. */
        RemoteCallbackData: {
            /** @description Width and height of a picture, with a comma between; empty for none. */
            pic_info?: string;
            /**
             * @deprecated
             * @description Name of the file. Until 3.4.3.
             */
            name?: string;
            /**
             * @deprecated
             * @description Where the slave keeps it. Until 3.4.3.
             */
            source_name?: string;
            /**
             * Format: int64
             * @deprecated
             * @description Size in bytes. Until 3.4.3.
             */
            size?: number;
        };
        /** @description A file that a slave node has received. */
        RemoteCallbackRequest: {
            /** @description What the slave knows of it. */
            data: components["schemas"]["RemoteCallbackData"];
        };
        /** @description Why a storage is refused. No envelope. */
        CallbackRefusal: {
            /** @description What went wrong, for people. */
            error: string;
        };
        /** @description A file that Qiniu has received. */
        QiniuCallbackRequest: {
            /**
             * Format: int64
             * @description Size in bytes.
             */
            size?: number;
            /** @description Width and height of a picture, with a comma between; empty for none. */
            pic_info?: string;
            /**
             * @deprecated
             * @description Name of the file. Until 3.4.3.
             */
            name?: string;
            /**
             * @deprecated
             * @description Where the storage keeps it. Until 3.4.3.
             */
            source_name?: string;
        };
        /** @description A file that OSS has received. */
        OssCallbackRequest: {
            /** @description Name of the file. */
            name?: string;
            /** @description Where the storage keeps it. */
            source_name?: string;
            /**
             * Format: int64
             * @description Size in bytes.
             */
            size?: number;
            /** @description Width and height of a picture, with a comma between; empty for none. */
            pic_info?: string;
        };
        /** @description A file that Upyun has received. */
        UpyunCallbackRequest: {
            /** @description HTTP status of the upload; 200 for success. */
            code: number;
            /** @description What Upyun says. */
            message: string;
            /** @description Where the storage keeps it. */
            url: string;
            /** @description Width of a picture in pixels. */
            "image-width"?: string;
            /** @description Height of a picture in pixels. */
            "image-height"?: string;
            /** @description Size in bytes. */
            file_size?: number;
        };
        /** @description Nothing; the object must be there all the same. */
        OneDriveCallbackRequest: {
            /**
             * @deprecated
             * @description Id of the file at OneDrive. Until 3.4.3.
             */
            id?: string;
        };
        /** @description What an office server needs to know of a document, in the terms of WOPI. No envelope. */
        WopiFileInfo: {
            /** @description Name of the file. */
            BaseFileName: string;
            /** @description When the bytes last changed, as a text. */
            Version: string;
            /**
             * Format: int64
             * @description Size in bytes.
             */
            Size: number;
            /** @description Name of the site. */
            BreadcrumbBrandName: string;
            /**
             * Format: uri-reference
             * @description Address of the site.
             */
            BreadcrumbBrandUrl: string;
            /** @description Name of the folder. */
            BreadcrumbFolderName: string;
            /**
             * Format: uri-reference
             * @description Address of the folder in the web client.
             */
            BreadcrumbFolderUrl: string;
            /** @description Whether the office page asks the web client to share. */
            FileSharingPostMessage: boolean;
            /** @description Whether the office page tells the web client to close. */
            ClosePostMessage: boolean;
            /** @description Who may hear these messages; `*` for all. */
            PostMessageOrigin: string;
            /** @description Longest name; 256. */
            FileNameMaxLength: number;
            /**
             * Format: date-time
             * @description When the bytes last changed, in whole seconds.
             */
            LastModifiedTime: string;
            /** @description Whether a visitor opened the document. */
            IsAnonymousUser: boolean;
            /** @description Name of the user. */
            UserFriendlyName: string;
            /** @description Id of the user. */
            UserId: string;
            /** @description Id of the owner. */
            OwnerId: string;
            /** @description Whether the document may only be read. */
            ReadOnly: boolean;
            /** @description Whether the user may rename it. */
            UserCanRename: boolean;
            /** @description Whether the user may comment. */
            UserCanReview: boolean;
            /** @description Whether the user may change it. */
            UserCanWrite: boolean;
            /** @description Whether `lockOrRenameWopiFile` can rename it. */
            SupportsRename: boolean;
            /** @description Whether comments are possible. */
            SupportsReviewing: boolean;
            /** @description Whether `saveWopiFile` can save it. */
            SupportsUpdate: boolean;
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
        /** @description Which version a server is. All values are texts. */
        AdminServerVersion: {
            /** @description Version of the server, such as `3.8.3`. */
            backend: string;
            /** @description The commit that the server was built from, shortened. */
            commit: string;
            /** @description Version of the database's layout. It need not be that of the server. */
            db: string;
            /**
             * @description Whether it is the Pro edition, as a text.
             * @enum {string}
             */
            is_pro: "true" | "false";
        };
        /** @description How much a site holds, and how it grew in the last twelve days. */
        AdminSummary: {
            /** @description The last twelve days as texts such as `11月9日`, the oldest first and today last. They are Chinese on every server. */
            date: string[];
            /**
             * Format: int64
             * @description Number of files of all users.
             */
            fileTotal: number;
            /** @description How many files were added on each day of `date`. */
            files: number[];
            /**
             * Format: int64
             * @description Number of shares without password.
             */
            publicShareTotal: number;
            /**
             * Format: int64
             * @description Number of shares with a password.
             */
            secretShareTotal: number;
            /** @description How many shares were created on each day of `date`. */
            shares: number[];
            /** @description The address of the site as it is set, which need not be the one it is reached at. */
            siteURL: string;
            /**
             * Format: int64
             * @description Number of accounts.
             */
            userTotal: number;
            /** @description How many accounts were created on each day of `date`. */
            users: number[];
            /** @description Which version the server is. */
            version: components["schemas"]["AdminServerVersion"];
        };
        /** @description Figures of the site. */
        AdminSummaryEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description Figures of the site. */
            data: components["schemas"]["AdminSummary"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description Which settings to read. */
        GetAdminSettingsRequest: {
            /** @description Names of the settings. Without any the answer is empty. */
            keys?: string[] | null;
        };
        /** @description Values of settings. */
        AdminSettingsEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The value of each setting by its name, always a text. Some are secrets. */
            data: {
                [key: string]: string;
            };
            /** @description Empty on success. */
            msg: string;
        };
        /** @description A setting and its new value. */
        AdminSetting: {
            /** @description Name of the setting. Without one nothing is changed. */
            key?: string;
            /** @description The new value, always a text. Leaving it out empties the setting. Passwords and keys are settings too. */
            value?: string;
        };
        /** @description Which settings to change. */
        UpdateAdminSettingsRequest: {
            /** @description The settings with their new values. Without any nothing happens. */
            options?: components["schemas"]["AdminSetting"][] | null;
        };
        /** @description Whom to send a test mail. */
        AdminTestMailRequest: {
            /**
             * Format: email
             * @description E-mail address of the recipient.
             */
            to: string;
        };
        /**
         * @description A program that makes thumbnails.
         * @enum {string}
         */
        AdminThumbGenerator: "vips" | "ffmpeg" | "libreOffice";
        /** @description The program to test. */
        AdminTestThumbRequest: {
            /** @description What the program is. */
            name: components["schemas"]["AdminThumbGenerator"];
            /** @description The command, or the path of the program on the server. */
            executable: string;
        };
        /** @description What a program says about its version. */
        AdminThumbVersionEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The words of the program, with line breaks, such as `vips-8.14.1`. */
            data: string;
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
            chunk_size?: number | null;
            /** @description Whether an upload takes up the space of the user as soon as it begins. Since 3.5.0. */
            placeholder_with_size?: boolean;
            /** @description How many requests per second the server may send to the storage. Since 3.5.0. */
            tps_limit?: number | null;
            /** @description How many of them may come at once. Since 3.5.0. */
            tps_limit_burst?: number | null;
            /** @description Whether the bucket is in the path of S3 addresses rather than in the host name. Since 3.6.0. */
            s3_path_style?: boolean;
            /** @description File name extensions that the storage itself can make thumbnails of, without dot. Since 3.8.0. */
            thumb_exts?: string[];
        };
        /** @description A storage policy to save. A key that is missing, or a number that is null, is stored as empty, 0 or false: change what `getAdminPolicy` gave, and send all of it. */
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
            MaxSize?: number | null;
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
            /** @description Whether a download link of a member works only once. */
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
            compress_size?: number | null;
            /**
             * Format: int64
             * @description Largest archive in bytes that may be extracted; missing or 0 means no limit.
             */
            decompress_size?: number | null;
            /** @description Whether a download link of a member works only once. */
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
            source_batch?: number | null;
            /** @description Whether source links lead through the server, so that they last. Since 3.6.0. */
            redirected_source?: boolean;
            /** @description How many remote downloads members may add in one request; missing or 0 means no limit. Since 3.5.3. */
            aria2_batch?: number | null;
            /** @description Whether members may force a deletion, or delete only the record of a file. Since 3.7.0. */
            advance_delete?: boolean;
            /** @description Whether WebDAV accounts of members may let downloads pass through the server. Since 3.8.1. */
            webdav_proxy?: boolean;
        };
        /** @description A group to save. A key that is missing, or a number that is null, is stored as empty, 0 or false: change what `getAdminGroup` gave, and send all of it. */
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
            MaxStorage?: number | null;
            /** @description Whether members may share. */
            ShareEnabled?: boolean;
            /** @description Whether members may use WebDAV. */
            WebDAVEnabled?: boolean;
            /**
             * Format: int64
             * @description Download speed in bytes per second; 0 means no limit.
             */
            SpeedLimit?: number | null;
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
        /** @description Security keys as the library of the server writes them. */
        AdminUserCredentials: {
            [key: string]: unknown;
        }[] | null;
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
            /** @description The user's security keys as they are stored; empty when there are none. */
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
            GroupID?: number | null;
            /**
             * Format: int64
             * @description Used space in bytes, exact up to 2^53.
             */
            Storage?: number | null;
            /** @description Secret of the two-factor login in base32; empty when it is off. */
            TwoFactor?: string;
            /** @description `file` for an uploaded picture, `gravatar` for one of Gravatar's, empty for none. */
            Avatar?: string;
            /** @description The user's security keys as they are stored; empty when there are none. */
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
        /**
         * @description Whether an account is blocked.
         * @enum {integer}
         */
        AdminUserBanState: 0 | 2;
        /** @description The new state of an account. */
        AdminUserBanEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description The new state. */
            data: components["schemas"]["AdminUserBanState"];
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
            /** @description Seconds between two looks at a download. Missing or 0 makes the server look without pause. Since 3.4.2. */
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
            /** @description Seconds between two looks at a download. Missing or 0 makes the server look without pause. Since 3.4.2. */
            interval?: number | null;
            /** @description Seconds that aria2 may take to answer. */
            timeout?: number | null;
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
            Status?: number | null;
            /** @description Name of the node. */
            Name?: string;
            /** @description 0 a slave, 1 this server. The server stores any number. */
            Type?: number | null;
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
            Rank?: number | null;
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
        /**
         * @description What a folder belongs to.
         * @enum {string}
         */
        AdminFolderOwner: "user" | "policy";
        /** @description What is in a folder of a user or of a storage. Unlike a user's own listing it tells neither the folder's id nor the storage policy. */
        AdminFolderListing: {
            /** @description The folders and files in it. Null for policies of local storage and of slave nodes. */
            objects: components["schemas"]["DirectoryObject"][] | null;
        };
        /** @description What is in a folder of a user or of a storage. */
        AdminFolderEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description What is in the folder. */
            data: components["schemas"]["AdminFolderListing"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description What the server noted about a file, by name: `thumb_status` (`exist` or `not_available`), `thumb_sidecar`, `webdav_checksum`. All values are texts. */
        AdminFileMetadata: {
            [key: string]: string;
        };
        /** @description A file, as the database has it. */
        AdminFile: {
            /** @description Number of the file; 0 for the empty file inside a share. */
            ID: number;
            /**
             * Format: date-time
             * @description When it was created. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When it was last changed. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            UpdatedAt: string;
            /** @description Always null, since deleted records are not shown. */
            DeletedAt: null;
            /** @description Name, without path. */
            Name: string;
            /** @description Where the bytes lie in the storage. */
            SourceName: string;
            /** @description Number of the user it belongs to. */
            UserID: number;
            /**
             * Format: int64
             * @description Size in bytes, exact up to 2^53.
             */
            Size: number;
            /** @description Width and height of a picture in pixels, such as `1920,1080`, as servers before 3.8.0 noted them. May be empty. */
            PicInfo: string;
            /** @description Number of the folder it is in. */
            FolderID: number;
            /** @description Number of the storage policy that its bytes are stored by. */
            PolicyID: number;
            /** @description Id of the upload while it goes on; null afterwards. Since 3.5.0. */
            UploadSessionID?: string | null;
            /** @description What the server noted about the file, as JSON text; empty when there is nothing. `MetadataSerialized` says the same. Since 3.5.0. */
            Metadata?: string;
            /** @description Always an empty policy here; see `PolicyID`. */
            Policy: components["schemas"]["AdminPolicy"];
            /** @description Always empty here. */
            Position: string;
            /** @description What the server noted about the file. Null only in the empty file inside a share. Since 3.5.0. */
            MetadataSerialized?: components["schemas"]["AdminFileMetadata"] | null;
        };
        /** @description Users by their number, as texts. */
        AdminUsersById: {
            [key: string]: components["schemas"]["AdminUser"];
        };
        /** @description One page of the files of all users. */
        AdminFilePage: {
            /**
             * Format: int64
             * @description How many files fit the request, on all pages.
             */
            total: number;
            /** @description The files of this page. */
            items: components["schemas"]["AdminFile"][];
            /** @description The users that the files belong to, by their number, without group and storage policy. A user who is gone is one whose values are all empty. */
            users: components["schemas"]["AdminUsersById"];
        };
        /** @description One page of the files of all users. */
        AdminFilePageEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description One page of the files of all users. */
            data: components["schemas"]["AdminFilePage"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description Which files to delete, and how. */
        DeleteAdminFilesRequest: {
            /** @description Numbers of the files. Those that no file has are skipped without a word. */
            id: number[];
            /**
             * @description Whether to forget a file even when its bytes could not be deleted.
             * @default false
             */
            force?: boolean;
            /**
             * @description Whether to leave the bytes in the storage and delete only the record. Since 3.7.0.
             * @default false
             */
            unlink?: boolean;
        };
        /** @description A folder, as the database has it. */
        AdminFolder: {
            /** @description Number of the folder; 0 for the empty folder inside a share. */
            ID: number;
            /**
             * Format: date-time
             * @description When it was created. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When it was last changed. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            UpdatedAt: string;
            /** @description Always null, since deleted records are not shown. */
            DeletedAt: null;
            /** @description Name, without path. */
            Name: string;
            /** @description Number of the folder it is in; null for a root. */
            ParentID: number | null;
            /** @description Number of the user it belongs to. */
            OwnerID: number;
            /** @description Always empty here. */
            Position: string;
            /** @description Always empty here. */
            WebdavDstName: string;
        };
        /** @description A share, as the database has it. */
        AdminShare: {
            /** @description Number of the share. The id in its link is in `ids`, beside the list. */
            ID: number;
            /**
             * Format: date-time
             * @description When it was created. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When it was last changed. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            UpdatedAt: string;
            /** @description Always null, since deleted records are not shown. */
            DeletedAt: null;
            /** @description Password of the share; empty when it has none. */
            Password: string;
            /** @description Whether a folder is shared, not a file. */
            IsDir: boolean;
            /** @description Number of the user who shares. */
            UserID: number;
            /** @description Number of the shared file or folder. */
            SourceID: number;
            /** @description How often it was looked at. */
            Views: number;
            /** @description How often it was downloaded. */
            Downloads: number;
            /** @description How many downloads are left. Negative for no limit, 0 when it is used up. */
            RemainDownloads: number;
            /**
             * Format: date-time
             * @description When it ends; null when that depends on downloads or on nothing. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            Expires: string | null;
            /** @description Whether visitors may look at files without downloading them. */
            PreviewEnabled: boolean;
            /** @description Name of the shared file or folder. */
            SourceName: string;
            /** @description Always an empty user here; see `UserID`. */
            User: components["schemas"]["AdminUser"];
            /** @description Always an empty file here; see `SourceID`. */
            File: components["schemas"]["AdminFile"];
            /** @description Always an empty folder here; see `SourceID`. */
            Folder: components["schemas"]["AdminFolder"];
        };
        /** @description One page of the shares of all users. */
        AdminSharePage: {
            /**
             * Format: int64
             * @description How many shares fit the request, on all pages.
             */
            total: number;
            /** @description The shares of this page. */
            items: components["schemas"]["AdminShare"][];
            /** @description The users that the shares belong to, by their number, without group and storage policy. A user who is gone is one whose values are all empty. */
            users: components["schemas"]["AdminUsersById"];
            /** @description The opaque id that each share of this page has in its link, by the number of the share. */
            ids: {
                [key: string]: string;
            };
        };
        /** @description One page of the shares of all users. */
        AdminSharePageEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description One page of the shares of all users. */
            data: components["schemas"]["AdminSharePage"];
            /** @description Empty on success. */
            msg: string;
        };
        /**
         * @description What a remote download began with.
         * @enum {integer}
         */
        AdminDownloadType: 0 | 1;
        /** @description What a task of type 0 packs. */
        AdminCompressProps: {
            /** @description Numbers of the folders. */
            dirs: number[] | null;
            /** @description Numbers of the files. */
            files: number[] | null;
            /** @description Path of the archive. */
            dst: string;
        };
        /** @description What a task of type 1 unpacks. */
        AdminDecompressProps: {
            /** @description Path of the archive. */
            src: string;
            /** @description Path of the folder to unpack into. */
            dst: string;
            /** @description Encoding of the names in the archive; empty when none was given. Tasks of older servers have none. Since 3.5.2. */
            encoding?: string;
        };
        /** @description What a task of type 2 moves into a folder. */
        AdminTransferProps: {
            /** @description Paths of the files on the node. */
            src: string[];
            /** @description Size of each file in bytes, by its path. Tasks of older servers have none. */
            src_size?: {
                [key: string]: number;
            };
            /** @description Path of the folder on the node that the files lie in. */
            parent: string;
            /** @description Path of the user's folder. */
            dst: string;
            /** @description Whether the path of `parent` is left out of the new paths. Tasks of older servers have none. */
            trim_path?: boolean;
            /** @description Number of the node that has the files. Tasks of older servers have none. Since 3.4.0. */
            node_id?: number;
        };
        /** @description What a task of type 3 imports. */
        AdminImportProps: {
            /** @description Number of the storage policy. */
            policy_id: number;
            /** @description Path of the folder in the storage. */
            src: string;
            /** @description Whether folders inside the source are imported too. */
            is_recursive: boolean;
            /** @description Path of the user's folder. */
            dst: string;
        };
        /** @description What a task of type 4 cleans up. */
        AdminRecycleProps: {
            /** @description aria2's id of the download. */
            download_gid: string;
        };
        /** @description What a task works on, depending on its type. */
        AdminTaskProps: components["schemas"]["AdminCompressProps"] | components["schemas"]["AdminDecompressProps"] | components["schemas"]["AdminTransferProps"] | components["schemas"]["AdminImportProps"] | components["schemas"]["AdminRecycleProps"];
        /** @description A background task, as the database has it. */
        AdminTask: {
            /** @description Number of the task. */
            ID: number;
            /**
             * Format: date-time
             * @description When it was created. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When it was last changed. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            UpdatedAt: string;
            /** @description Always null, since deleted records are not shown. */
            DeletedAt: null;
            /** @description State of the task. */
            Status: components["schemas"]["TaskStatus"];
            /** @description What the task does. */
            Type: components["schemas"]["TaskType"];
            /** @description Number of the user it belongs to. */
            UserID: number;
            /** @description For type 2 how many files were moved so far. Otherwise what the task is at: 0 waiting, 1 compressing, 2 decompressing, 3 downloading, 4 transferring, 5 listing, 6 inserting. */
            Progress: number;
            /** @description Why the task failed, as JSON text; empty otherwise. */
            Error: string;
            /** @description What the task works on, as JSON text. Its form depends on `Type`. */
            Props: string;
        };
        /** @description A remote download, as the database has it. */
        AdminDownload: {
            /** @description Number of the download. */
            ID: number;
            /**
             * Format: date-time
             * @description When it was created. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            CreatedAt: string;
            /**
             * Format: date-time
             * @description When it was last changed. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            UpdatedAt: string;
            /** @description Always null, since deleted records are not shown. */
            DeletedAt: null;
            /** @description State of the download. */
            Status: components["schemas"]["RemoteDownloadStatus"];
            /** @description What the download began with. */
            Type: components["schemas"]["AdminDownloadType"];
            /** @description The address it began with. For a torrent of a user it is a signed link to that file. */
            Source: string;
            /**
             * Format: int64
             * @description Size of the chosen files in bytes, exact up to 2^53; 0 while unknown.
             */
            TotalSize: number;
            /**
             * Format: int64
             * @description Bytes downloaded so far, exact up to 2^53.
             */
            DownloadedSize: number;
            /** @description aria2's id of the download. */
            GID: string;
            /**
             * Format: int64
             * @description Download speed in bytes per second.
             */
            Speed: number;
            /** @description Path of the folder on the node that it is downloaded into. */
            Parent: string;
            /** @description What aria2 said about it last, as JSON text; empty until the server asks aria2 for the first time. `StatusInfo` says the same. */
            Attrs: string;
            /** @description Why the download failed, in the words of aria2 or the server; empty otherwise. */
            Error: string;
            /** @description Path of the user's folder that it goes to. */
            Dst: string;
            /** @description Number of the user it belongs to. */
            UserID: number;
            /** @description Number of the task that moves it into the user's folder; 0 when there is none. */
            TaskID: number;
            /** @description Number of the node that downloads; 0 for downloads from before there were nodes. Since 3.4.0. */
            NodeID?: number;
            /** @description Always null; see `UserID`. */
            User: null;
            /** @description What aria2 said about it last. */
            StatusInfo: components["schemas"]["RemoteDownloadInfo"];
            /** @description The task that moves it into the user's folder; null when there is none. */
            Task: components["schemas"]["AdminTask"] | null;
            /** @description Always empty here; see `NodeID`. Since 3.6.0. */
            NodeName?: string;
        };
        /** @description One page of the downloads of all users. */
        AdminDownloadPage: {
            /**
             * Format: int64
             * @description How many downloads fit the request, on all pages.
             */
            total: number;
            /** @description The downloads of this page. */
            items: components["schemas"]["AdminDownload"][];
            /** @description The users that the downloads belong to, by their number, without group and storage policy. A user who is gone is one whose values are all empty. */
            users: components["schemas"]["AdminUsersById"];
        };
        /** @description One page of the downloads of all users. */
        AdminDownloadPageEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description One page of the downloads of all users. */
            data: components["schemas"]["AdminDownloadPage"];
            /** @description Empty on success. */
            msg: string;
        };
        /** @description What to import, and for whom. */
        ImportAdminFilesRequest: {
            /** @description Number of the user who gets the files. */
            uid: number;
            /** @description Number of the storage policy whose storage has the files. */
            policy_id: number;
            /** @description Path of the folder in the storage; for local storage a path on the server. */
            src: string;
            /** @description Path of the user's folder to import into, beginning with `/`. */
            dst: string;
            /**
             * @description Whether folders inside the source are imported too.
             * @default false
             */
            recursive?: boolean;
        };
        /** @description One page of the tasks of all users. */
        AdminTaskPage: {
            /**
             * Format: int64
             * @description How many tasks fit the request, on all pages.
             */
            total: number;
            /** @description The tasks of this page. */
            items: components["schemas"]["AdminTask"][];
            /** @description The users that the tasks belong to, by their number, without group and storage policy. A user who is gone is one whose values are all empty. */
            users: components["schemas"]["AdminUsersById"];
        };
        /** @description One page of the tasks of all users. */
        AdminTaskPageEnvelope: {
            /**
             * @description Always 0, success.
             * @constant
             */
            code: 0;
            /** @description One page of the tasks of all users. */
            data: components["schemas"]["AdminTaskPage"];
            /** @description Empty on success. */
            msg: string;
        };
    };
    responses: {
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
        /** @description The server stumbled over this request. No body. */
        ServerCrash: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The file is in Google Drive, which the server knows by name but cannot use. No body. Since 3.8.0. */
        UnsupportedStorage: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
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
        /**
         * @description Id of the file, from a listing or a search.
         * @example fVid
         */
        FileId: string;
        /**
         * @description The server's own number of the file, not the id that listings have.
         * @example 41
         */
        FileNumber: number;
        /**
         * @description Name of the file, as it is in the link.
         * @example poster.jpg
         */
        LinkedFileName: string;
        /**
         * @description Page of 18 shares, the first is 1. A page past the end is empty.
         * @example 1
         */
        ShareListPage: number;
        /**
         * @description What the shares are sorted by.
         * @example created_at
         */
        ShareListOrderBy: components["schemas"]["ShareOrderBy"];
        /**
         * @description Whether the newest, most viewed or most downloaded come first or last.
         * @example DESC
         */
        ShareListOrder: components["schemas"]["ShareOrder"];
        /**
         * @description Key of the share, the last part of its link. One that is none is treated like a share that does not exist (code 40058).
         * @example sVid
         */
        ShareKey: string;
        /**
         * @description Path of the file inside of the shared folder, beginning with `/`. Needed when a folder is shared, ignored when a file is.
         * @example /Big Buck Bunny/Big Buck Bunny.mp4
         */
        SharedFilePath: string;
        /**
         * @description Key of a share of a folder, the last part of its link. That of a shared file gives code 40001, and one that is none code 40058.
         * @example sFlm
         */
        FolderShareKey: string;
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
         * @description Id of the file.
         * @example fDoc
         */
        WopiFileId: string;
        /**
         * @description Token of the session, `access_token` of `getDocumentPreview` or `getShareDocumentPreview`.
         * @example 3d6f0a52-8c1e-4b7a-9f43-5e2d1c0b9a88.MadeUpToken
         */
        WopiAccessToken: string;
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
         * @description Number of the file, `ID` in the list of all files. It is not the opaque id that users see.
         * @example 33
         */
        AdminFileId: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The session cookie, `cloudreve-session`. It comes when the call changed the session: a login, a captcha, a share that was unlocked. Send it with all further requests. `Max-Age` says 60 days, but count on logging in again after 30. An answer can set it twice; the last one counts. A server may add `Secure` and `SameSite`.
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
        /** @description That the bytes are to be saved, and under which name, percent-encoded. */
        ContentDisposition: string;
        /** @description What went wrong, for people. */
        WopiServerError: string;
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
    createArchiveLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectSelection"];
            };
        };
        responses: {
            /** @description The address, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrlEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    downloadArchive: {
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
                 * @description The server's name for the archive, from the link.
                 * @example Zk3Pw8sYc1HuJ6Nd
                 */
                sessionID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The zip, nothing at all when the server has forgotten it, or the reason why not. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob | ArrayBuffer | Uint8Array;
                    "application/json; charset=utf-8": components["schemas"]["ErrorEnvelope"];
                };
            };
            /**
             * @deprecated
             * @description The part of the zip that was asked for. Until 3.4.3.
             */
            206: {
                headers: {
                    "Content-Range": components["headers"]["ContentRange"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob | ArrayBuffer | Uint8Array;
                };
            };
            /**
             * @deprecated
             * @description The zip has not changed since `If-Modified-Since`. No body. Until 3.4.3.
             */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @deprecated
             * @description The zip has no such part. Until 3.4.3.
             */
            416: {
                headers: {
                    "Content-Range": components["headers"]["ContentRange"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    compressObjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompressRequest"];
            };
        };
        responses: {
            /** @description The task has begun, or the reason why not. */
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
    getFileContent: {
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
                 * @description Id of the file, from a listing or a search.
                 * @example fVid
                 */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file, or the reason why not. */
            200: {
                headers: {
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Last-Modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob | ArrayBuffer | Uint8Array;
                    "application/json; charset=utf-8": components["schemas"]["ErrorEnvelope"];
                };
            };
            206: components["responses"]["PartialContent"];
            304: components["responses"]["NotModified"];
            416: components["responses"]["RangeNotSatisfiable"];
            500: components["responses"]["UnsupportedStorage"];
        };
    };
    createFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFileRequest"];
            };
        };
        responses: {
            /** @description The file is there, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            500: components["responses"]["UnsupportedStorage"];
        };
    };
    decompressFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecompressRequest"];
            };
        };
        responses: {
            /** @description The task has begun, or the reason why not. */
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
    getDocumentPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file, from a listing or a search.
                 * @example fVid
                 */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to view the document, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPreviewEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            500: components["responses"]["UnsupportedStorage"];
        };
    };
    downloadFile: {
        parameters: {
            query: {
                /**
                 * @description The signature of the link: base64url of the HMAC, a colon, and the time it expires in Unix seconds (0 for never). Take it from the link that the server gave. Only the path is signed. No or an incomplete signature gives code 403, a wrong one 40071, an expired one 40005.
                 * @example dGhpcyBpcyBub3QgYSByZWFsIHNpZ25hdHVyZS4uLi4=:1795217869
                 */
                sign: components["parameters"]["Sign"];
            };
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
                 * @description The server's name for the download, from the link. Not the id of a file.
                 * @example mB7xQ2nLd0VtKe4R
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file, or the reason why not. */
            200: {
                headers: {
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Last-Modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob | ArrayBuffer | Uint8Array;
                    "application/json; charset=utf-8": components["schemas"]["ErrorEnvelope"];
                };
            };
            206: components["responses"]["PartialContent"];
            304: components["responses"]["NotModified"];
            416: components["responses"]["RangeNotSatisfiable"];
        };
    };
    createDownloadLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file, from a listing or a search.
                 * @example fVid
                 */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrlEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            500: components["responses"]["UnsupportedStorage"];
        };
    };
    getLinkedFile: {
        parameters: {
            query: {
                /**
                 * @description The signature of the link: base64url of the HMAC, a colon, and the time it expires in Unix seconds (0 for never). Take it from the link that the server gave. Only the path is signed. No or an incomplete signature gives code 403, a wrong one 40071, an expired one 40005.
                 * @example dGhpcyBpcyBub3QgYSByZWFsIHNpZ25hdHVyZS4uLi4=:1795217869
                 */
                sign: components["parameters"]["Sign"];
            };
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
                 * @description The server's own number of the file, not the id that listings have.
                 * @example 41
                 */
                id: components["parameters"]["FileNumber"];
                /**
                 * @description Name of the file, as it is in the link.
                 * @example poster.jpg
                 */
                name: components["parameters"]["LinkedFileName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file, or the reason why not. */
            200: {
                headers: {
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Last-Modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob | ArrayBuffer | Uint8Array;
                    "application/json; charset=utf-8": components["schemas"]["ErrorEnvelope"];
                };
            };
            206: components["responses"]["PartialContent"];
            304: components["responses"]["NotModified"];
            416: components["responses"]["RangeNotSatisfiable"];
            500: components["responses"]["ServerCrash"];
        };
    };
    previewFile: {
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
                 * @description Id of the file, from a listing or a search.
                 * @example fVid
                 */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file, or the reason why not. */
            200: {
                headers: {
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Last-Modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob | ArrayBuffer | Uint8Array;
                    "application/json; charset=utf-8": components["schemas"]["ErrorEnvelope"];
                };
            };
            206: components["responses"]["PartialContent"];
            /**
             * @deprecated
             * @description The file is in another storage, at this address. Until 3.4.3.
             */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The file is in another storage, at this address. Since 3.5.0. */
            302: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            416: components["responses"]["RangeNotSatisfiable"];
            500: components["responses"]["UnsupportedStorage"];
        };
    };
    searchFiles: {
        parameters: {
            query?: {
                /**
                 * @description Path of the folder to search, with all below it, beginning with `/`. Everywhere when left out. Since 3.5.3.
                 * @example /films
                 */
                path?: string;
            };
            header?: never;
            path: {
                /**
                 * @description What to search by.
                 * @example keywords
                 */
                type: components["schemas"]["FileSearchType"];
                /**
                 * @description Part of the name for `keywords`, id of the tag for `tag`. Any text for the other kinds, which ignore it. In a name `%` stands for any text and `_` for any character. A slash, even as `%2F`, makes another path, which does not exist (HTTP status 404).
                 * @example bunny
                 */
                keywords: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found, or the reason why nothing was searched. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileSearchResultEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    createSourceLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectSelection"];
            };
        };
        responses: {
            /** @description One entry for each file, or the reason why there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceLinksEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            500: components["responses"]["UnsupportedStorage"];
        };
    };
    getSourceLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file, from a listing or a search.
                 * @example fVid
                 */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleSourceLinkEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    openDirectLink: {
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
                 * @description The server's own number of the file, not the id that listings have.
                 * @example 41
                 */
                id: components["parameters"]["FileNumber"];
                /**
                 * @description Name of the file, as it is in the link.
                 * @example poster.jpg
                 */
                name: components["parameters"]["LinkedFileName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reason why there is no redirect. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description Where the file is. */
            302: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            500: components["responses"]["UnsupportedStorage"];
        };
    };
    getThumbnail: {
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
                 * @description Id of the file, from a listing or a search.
                 * @example fVid
                 */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thumbnail, or the reason why not. */
            200: {
                headers: {
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Last-Modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "image/*": Blob | ArrayBuffer | Uint8Array;
                    "application/json; charset=utf-8": components["schemas"]["ErrorEnvelope"];
                };
            };
            206: components["responses"]["PartialContent"];
            /** @description The thumbnail is in another storage, at this address. */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            416: components["responses"]["RangeNotSatisfiable"];
            500: components["responses"]["UnsupportedStorage"];
        };
    };
    updateFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file, from a listing or a search.
                 * @example fVid
                 */
                id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /** @description The new content, as it is. */
        requestBody?: {
            content: {
                "application/octet-stream": Blob | ArrayBuffer | Uint8Array;
            };
        };
        responses: {
            /** @description The file has the new content, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            500: components["responses"]["UnsupportedStorage"];
        };
    };
    openSourceLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the link, from the address that `POST /api/v3/file/source` gave. Not the id of a file.
                 * @example sLnk
                 */
                id: string;
                /**
                 * @description Name of the file, as it is in the link.
                 * @example poster.jpg
                 */
                name: components["parameters"]["LinkedFileName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reason why there is no redirect. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description Where the file is. */
            302: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            500: components["responses"]["UnsupportedStorage"];
        };
    };
    createUploadSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUploadSessionRequest"];
            };
        };
        responses: {
            /** @description Where the bytes go, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadSessionEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            500: components["responses"]["ServerCrash"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * @description Name of the file, percent-encoded. Until 3.3.2.
                 * @example film.mp4
                 */
                "X-FileName"?: string;
                /**
                 * @deprecated
                 * @description Path of the folder, percent-encoded. Until 3.3.2.
                 * @example %2Finbox
                 */
                "X-Path"?: string;
                /**
                 * @description Name of the file, percent-encoded. Since 3.4.0.
                 * @example film.mp4
                 */
                "X-Cr-FileName"?: string;
                /**
                 * @description Path of the folder, percent-encoded. Since 3.4.0.
                 * @example %2Finbox
                 */
                "X-Cr-Path"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Blob | ArrayBuffer | Uint8Array;
            };
        };
        responses: {
            /** @description Stored, or the reason why not. */
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
    deleteAllUploadSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended, code 203 when some remain, or the reason why not. */
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
    getUploadCredential: {
        parameters: {
            query: {
                /**
                 * @description Path of the folder.
                 * @example /inbox
                 */
                path: string;
                /**
                 * @description Size of the file in bytes.
                 * @example 276134947
                 */
                size: number;
                /**
                 * @description Name of the file.
                 * @example film.mp4
                 */
                name: string;
                /**
                 * @description Type of the storage policy that the caller is ready for.
                 * @example cos
                 */
                type: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credential, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadCredentialEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    deleteUploadSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the upload, `sessionID` of `createUploadSession`.
                 * @example 4b0ab88e-ba89-422d-b379-dadd1f2e3c4b
                 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended, code 203 when something remains, or the reason why not. */
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
    uploadChunk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the upload, `sessionID` of `createUploadSession`.
                 * @example 4b0ab88e-ba89-422d-b379-dadd1f2e3c4b
                 */
                sessionId: string;
                /**
                 * @description Number of the chunk, from 0.
                 * @example 0
                 */
                index: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Blob | ArrayBuffer | Uint8Array;
            };
        };
        responses: {
            /** @description The chunk is stored, or the reason why not. */
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
    listShares: {
        parameters: {
            query: {
                /**
                 * @description Page of 18 shares, the first is 1. A page past the end is empty.
                 * @example 1
                 */
                page: components["parameters"]["ShareListPage"];
                /**
                 * @description What the shares are sorted by.
                 * @example created_at
                 */
                order_by: components["parameters"]["ShareListOrderBy"];
                /**
                 * @description Whether the newest, most viewed or most downloaded come first or last.
                 * @example DESC
                 */
                order: components["parameters"]["ShareListOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of shares, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareListEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    createShare: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShareRequest"];
            };
        };
        responses: {
            /** @description The link to the share, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrlEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    deleteShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the share, the last part of its link. One that is none is treated like a share that does not exist (code 40058).
                 * @example sVid
                 */
                id: components["parameters"]["ShareKey"];
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
    updateShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the share, the last part of its link. One that is none is treated like a share that does not exist (code 40058).
                 * @example sVid
                 */
                id: components["parameters"]["ShareKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateShareRequest"];
            };
        };
        responses: {
            /** @description The new value, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharePasswordEnvelope"] | components["schemas"]["SharePreviewEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    searchShares: {
        parameters: {
            query: {
                /**
                 * @description Words in the name, parted by spaces. Empty or left out finds nothing.
                 * @example films
                 */
                keywords?: string;
                /**
                 * @description Page of 18 shares, the first is 1. A page past the end is empty.
                 * @example 1
                 */
                page: components["parameters"]["ShareListPage"];
                /**
                 * @description What the shares are sorted by.
                 * @example created_at
                 */
                order_by: components["parameters"]["ShareListOrderBy"];
                /**
                 * @description Whether the newest, most viewed or most downloaded come first or last.
                 * @example DESC
                 */
                order: components["parameters"]["ShareListOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of shares, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareListEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    getShare: {
        parameters: {
            query?: {
                /**
                 * @description The password of the share. One that is not needed is ignored.
                 * @example example-share-password
                 */
                password?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Key of the share, the last part of its link. One that is none is treated like a share that does not exist (code 40058).
                 * @example sVid
                 */
                id: components["parameters"]["ShareKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The share, open or locked, or the reason why not. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareInfoEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    createShareDownload: {
        parameters: {
            query?: {
                /**
                 * @description Path of the file inside of the shared folder, beginning with `/`. Needed when a folder is shared, ignored when a file is.
                 * @example /Big Buck Bunny/Big Buck Bunny.mp4
                 */
                path?: components["parameters"]["SharedFilePath"];
            };
            header?: never;
            path: {
                /**
                 * @description Key of the share, the last part of its link. One that is none is treated like a share that does not exist (code 40058).
                 * @example sVid
                 */
                id: components["parameters"]["ShareKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link, or the reason why not. */
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
    previewShare: {
        parameters: {
            query?: {
                /**
                 * @description Path of the file inside of the shared folder, beginning with `/`. Needed when a folder is shared, ignored when a file is.
                 * @example /Big Buck Bunny/Big Buck Bunny.mp4
                 */
                path?: components["parameters"]["SharedFilePath"];
            };
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
                 * @description Key of the share, the last part of its link. One that is none is treated like a share that does not exist (code 40058).
                 * @example sVid
                 */
                id: components["parameters"]["ShareKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file, or the reason why not. */
            200: {
                headers: {
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob | ArrayBuffer | Uint8Array;
                    "application/json; charset=utf-8": components["schemas"]["ErrorEnvelope"];
                };
            };
            206: components["responses"]["PartialContent"];
            /**
             * @deprecated
             * @description The file is in another storage, at this address. Until 3.4.3.
             */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The file is in another storage, at this address. Since 3.5.0. */
            302: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            416: components["responses"]["RangeNotSatisfiable"];
        };
    };
    getShareContent: {
        parameters: {
            query?: {
                /**
                 * @description Path of the file inside of the shared folder, beginning with `/`. Needed when a folder is shared, ignored when a file is.
                 * @example /Big Buck Bunny/Big Buck Bunny.mp4
                 */
                path?: components["parameters"]["SharedFilePath"];
            };
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
                 * @description Key of the share, the last part of its link. One that is none is treated like a share that does not exist (code 40058).
                 * @example sVid
                 */
                id: components["parameters"]["ShareKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file, or the reason why not. */
            200: {
                headers: {
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob | ArrayBuffer | Uint8Array;
                    "application/json; charset=utf-8": components["schemas"]["ErrorEnvelope"];
                };
            };
            206: components["responses"]["PartialContent"];
            304: components["responses"]["NotModified"];
            416: components["responses"]["RangeNotSatisfiable"];
        };
    };
    getShareDocumentPreview: {
        parameters: {
            query?: {
                /**
                 * @description Path of the file inside of the shared folder, beginning with `/`. Needed when a folder is shared, ignored when a file is.
                 * @example /Big Buck Bunny/Big Buck Bunny.mp4
                 */
                path?: components["parameters"]["SharedFilePath"];
            };
            header?: never;
            path: {
                /**
                 * @description Key of the share, the last part of its link. One that is none is treated like a share that does not exist (code 40058).
                 * @example sVid
                 */
                id: components["parameters"]["ShareKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to look at the document, or the reason why not. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPreviewEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    listSharedDirectory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of a share of a folder, the last part of its link. That of a shared file gives code 40001, and one that is none code 40058.
                 * @example sFlm
                 */
                id: components["parameters"]["FolderShareKey"];
                /** @description Path of the folder below the shared one, without a slash at its beginning or end. The empty value is the shared folder itself, on the wire `/api/v3/share/list/{id}/`. Encode each name by itself. */
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
                    "application/json": components["schemas"]["SharedFolderListingEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    searchSharedDirectory: {
        parameters: {
            query?: {
                /**
                 * @description Path of the folder to search, beginning with `/`. The whole shared folder when left out.
                 * @example /Big Buck Bunny
                 */
                path?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Key of a share of a folder, the last part of its link. That of a shared file gives code 40001, and one that is none code 40058.
                 * @example sFlm
                 */
                id: components["parameters"]["FolderShareKey"];
                /**
                 * @description Ignored, files are always searched by name. The web client sends `keywords`.
                 * @example keywords
                 */
                type: string;
                /**
                 * @description Part of the name. `%` stands for any text and `_` for any character. It cannot hold a slash, not even as `%2F`.
                 * @example bunny
                 */
                keywords: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedFolderSearchEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    createShareArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of a share of a folder, the last part of its link. That of a shared file gives code 40001, and one that is none code 40058.
                 * @example sFlm
                 */
                id: components["parameters"]["FolderShareKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareArchiveRequest"];
            };
        };
        responses: {
            /** @description The link, or the reason why not. */
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
    getShareReadme: {
        parameters: {
            query: {
                /**
                 * @description Path of the readme inside of the shared folder, beginning with `/`.
                 * @example /readme.md
                 */
                path: string;
            };
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
                 * @description Key of a share of a folder, the last part of its link. That of a shared file gives code 40001, and one that is none code 40058.
                 * @example sFlm
                 */
                id: components["parameters"]["FolderShareKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the readme, or the reason why not. */
            200: {
                headers: {
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Last-Modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob | ArrayBuffer | Uint8Array;
                    "application/json; charset=utf-8": components["schemas"]["ErrorEnvelope"];
                };
            };
            206: components["responses"]["PartialContent"];
            304: components["responses"]["NotModified"];
            416: components["responses"]["RangeNotSatisfiable"];
        };
    };
    getShareThumbnail: {
        parameters: {
            query: {
                /**
                 * @description Path of the folder that holds the file, inside of the shared folder; `/` is the shared folder itself.
                 * @example /Big Buck Bunny
                 */
                path: string;
            };
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
                 * @description Key of a share of a folder, the last part of its link. That of a shared file gives code 40001, and one that is none code 40058.
                 * @example sFlm
                 */
                id: components["parameters"]["FolderShareKey"];
                /**
                 * @description Id of the file.
                 * @example fVid
                 */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thumbnail, nothing at all when it could not be made, or the reason why not. */
            200: {
                headers: {
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Last-Modified": components["headers"]["LastModified"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": Blob | ArrayBuffer | Uint8Array;
                    "application/json; charset=utf-8": components["schemas"]["ErrorEnvelope"];
                };
            };
            206: components["responses"]["PartialContent"];
            /** @description The thumbnail is in another storage, at this address. */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            416: components["responses"]["RangeNotSatisfiable"];
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
    completeRemoteUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the upload, `sessionID` of `createUploadSession`; before 3.5.0 a key of the server.
                 * @example 4b0ab88e-ba89-422d-b379-dadd1f2e3c4b
                 */
                sessionID: string;
                /**
                 * @description Secret of the upload. Not compared.
                 * @example made-up-key
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoteCallbackRequest"];
            };
        };
        responses: {
            /** @description The file is in its folder, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The upload is unknown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    completeRemoteUploadByKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the upload, `sessionID` of `createUploadSession`; before 3.5.0 a key of the server.
                 * @example 4b0ab88e-ba89-422d-b379-dadd1f2e3c4b
                 */
                sessionID: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoteCallbackRequest"];
            };
        };
        responses: {
            /** @description The file is in its folder, or the reason why not. */
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
    completeQiniuUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the upload, `sessionID` of `createUploadSession`; before 3.5.0 a key of the server.
                 * @example 4b0ab88e-ba89-422d-b379-dadd1f2e3c4b
                 */
                sessionID: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QiniuCallbackRequest"];
            };
        };
        responses: {
            /** @description The file is in its folder, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The upload is unknown, or the storage is not who it says. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackRefusal"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    completeOssUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the upload, `sessionID` of `createUploadSession`; before 3.5.0 a key of the server.
                 * @example 4b0ab88e-ba89-422d-b379-dadd1f2e3c4b
                 */
                sessionID: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OssCallbackRequest"];
            };
        };
        responses: {
            /** @description The file is in its folder, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The upload is unknown, or the storage is not who it says. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackRefusal"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    completeUpyunUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the upload, `sessionID` of `createUploadSession`; before 3.5.0 a key of the server.
                 * @example 4b0ab88e-ba89-422d-b379-dadd1f2e3c4b
                 */
                sessionID: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpyunCallbackRequest"];
            };
        };
        responses: {
            /** @description The file is in its folder, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The upload is unknown, or the storage is not who it says. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackRefusal"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    completeOneDriveUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the upload, `sessionID` of `createUploadSession`; before 3.5.0 a key of the server.
                 * @example 4b0ab88e-ba89-422d-b379-dadd1f2e3c4b
                 */
                sessionID: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneDriveCallbackRequest"];
            };
        };
        responses: {
            /** @description The file is in its folder, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The upload is unknown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    completeCosUpload: {
        parameters: {
            query?: {
                /**
                 * @description Ignored.
                 * @example bucket
                 */
                bucket?: string;
                /**
                 * @description Ignored.
                 * @example "made-up"
                 */
                etag?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the upload, `sessionID` of `createUploadSession`; before 3.5.0 a key of the server.
                 * @example 4b0ab88e-ba89-422d-b379-dadd1f2e3c4b
                 */
                sessionID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is in its folder, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The upload is unknown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    completeS3Upload: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description Name of the bucket. Until 3.4.3.
                 * @example bucket
                 */
                bucket?: string;
                /**
                 * @deprecated
                 * @description What S3 calls these bytes; compared. Until 3.4.3.
                 * @example "made-up"
                 */
                etag?: string;
                /**
                 * @deprecated
                 * @description Where the storage keeps the file. Until 3.4.3.
                 * @example uploads/1_film.mp4
                 */
                key?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the upload, `sessionID` of `createUploadSession`; before 3.5.0 a key of the server.
                 * @example 4b0ab88e-ba89-422d-b379-dadd1f2e3c4b
                 */
                sessionID: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is in its folder, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The upload is unknown. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    finishOneDriveAuthorization: {
        parameters: {
            query?: {
                /**
                 * @description What the storage lets the server in with.
                 * @example made-up-code
                 */
                code?: string;
                /** @description Why access was not allowed. */
                error?: string;
                /** @description The same for people. */
                error_description?: string;
                /** @description What was allowed. */
                scope?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the storage policies in the web client. */
            303: {
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
    finishGoogleDriveAuthorization: {
        parameters: {
            query?: {
                /**
                 * @description What the storage lets the server in with.
                 * @example made-up-code
                 */
                code?: string;
                /** @description Why access was not allowed. */
                error?: string;
                /** @description The same for people. */
                error_description?: string;
                /** @description What was allowed. */
                scope?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the storage policies in the web client. */
            303: {
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
    getWopiFile: {
        parameters: {
            query: {
                /**
                 * @description Token of the session, `access_token` of `getDocumentPreview` or `getShareDocumentPreview`.
                 * @example 3d6f0a52-8c1e-4b7a-9f43-5e2d1c0b9a88.MadeUpToken
                 */
                access_token: components["parameters"]["WopiAccessToken"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the file.
                 * @example fDoc
                 */
                id: components["parameters"]["WopiFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WopiFileInfo"] | components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The token is malformed, or its session is over. Without a body. */
            403: {
                headers: {
                    "X-WOPI-ServerError": components["headers"]["WopiServerError"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else went wrong: the file is gone, belongs to somebody else, or is larger than the site allows to edit. Without a body. */
            500: {
                headers: {
                    "X-WOPI-ServerError": components["headers"]["WopiServerError"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateWopiFile: {
        parameters: {
            query: {
                /**
                 * @description Token of the session, `access_token` of `getDocumentPreview` or `getShareDocumentPreview`.
                 * @example 3d6f0a52-8c1e-4b7a-9f43-5e2d1c0b9a88.MadeUpToken
                 */
                access_token: components["parameters"]["WopiAccessToken"];
            };
            header?: {
                /**
                 * @description What to do: `LOCK`, `REFRESH_LOCK`, `UNLOCK` or `RENAME_FILE`. Anything else is HTTP status 501.
                 * @example LOCK
                 */
                "X-WOPI-Override"?: string;
                /**
                 * @description The new name, without extension.
                 * @example report
                 */
                "X-WOPI-RequestedName"?: string;
            };
            path: {
                /**
                 * @description Id of the file.
                 * @example fDoc
                 */
                id: components["parameters"]["WopiFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, without a body, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The token is malformed, or its session is over. Without a body. */
            403: {
                headers: {
                    "X-WOPI-ServerError": components["headers"]["WopiServerError"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The session may only read. Without a body. */
            404: {
                headers: {
                    "X-WOPI-ServerError": components["headers"]["WopiServerError"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else went wrong: the file is gone, belongs to somebody else, or is larger than the site allows to edit. Without a body. */
            500: {
                headers: {
                    "X-WOPI-ServerError": components["headers"]["WopiServerError"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The server does not know this `X-WOPI-Override`. Without a body. */
            501: {
                headers: {
                    "X-WOPI-ServerError": components["headers"]["WopiServerError"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readWopiFile: {
        parameters: {
            query: {
                /**
                 * @description Token of the session, `access_token` of `getDocumentPreview` or `getShareDocumentPreview`.
                 * @example 3d6f0a52-8c1e-4b7a-9f43-5e2d1c0b9a88.MadeUpToken
                 */
                access_token: components["parameters"]["WopiAccessToken"];
            };
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
                 * @description Id of the file.
                 * @example fDoc
                 */
                id: components["parameters"]["WopiFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file, or the reason why not. */
            200: {
                headers: {
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob | ArrayBuffer | Uint8Array;
                    "application/json; charset=utf-8": components["schemas"]["ErrorEnvelope"];
                };
            };
            206: components["responses"]["PartialContent"];
            304: components["responses"]["NotModified"];
            /** @description The token is malformed, or its session is over. Without a body. */
            403: {
                headers: {
                    "X-WOPI-ServerError": components["headers"]["WopiServerError"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            416: components["responses"]["RangeNotSatisfiable"];
            /** @description Anything else went wrong: the file is gone, belongs to somebody else, or is larger than the site allows to edit. Without a body. */
            500: {
                headers: {
                    "X-WOPI-ServerError": components["headers"]["WopiServerError"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    saveWopiFile: {
        parameters: {
            query: {
                /**
                 * @description Token of the session, `access_token` of `getDocumentPreview` or `getShareDocumentPreview`.
                 * @example 3d6f0a52-8c1e-4b7a-9f43-5e2d1c0b9a88.MadeUpToken
                 */
                access_token: components["parameters"]["WopiAccessToken"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the file.
                 * @example fDoc
                 */
                id: components["parameters"]["WopiFileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": Blob | ArrayBuffer | Uint8Array;
            };
        };
        responses: {
            /** @description Saved, without a body, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorEnvelope"];
                };
            };
            /** @description The token is malformed, or its session is over. Without a body. */
            403: {
                headers: {
                    "X-WOPI-ServerError": components["headers"]["WopiServerError"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The session may only read. Without a body. */
            404: {
                headers: {
                    "X-WOPI-ServerError": components["headers"]["WopiServerError"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The document is too large. Without a body. */
            413: {
                headers: {
                    "X-WOPI-ServerError": components["headers"]["WopiServerError"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else went wrong: the file is gone, belongs to somebody else, or is larger than the site allows to edit. Without a body. */
            500: {
                headers: {
                    "X-WOPI-ServerError": components["headers"]["WopiServerError"];
                    [name: string]: unknown;
                };
                content?: never;
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
    getAdminSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminSummaryEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    getAdminNews: {
        parameters: {
            query?: {
                /**
                 * @description Tag of the discussions. The web client sends the one for its language. It goes into the forum's address as it is, so it should need no encoding.
                 * @example announcements
                 */
                tag?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the forum answered, nothing when it could not be reached, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json; charset=utf-8": components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    getAdminSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetAdminSettingsRequest"];
            };
        };
        responses: {
            /** @description The values by name, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminSettingsEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    updateAdminSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAdminSettingsRequest"];
            };
        };
        responses: {
            /** @description Changed, or the reason why not. */
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
    reloadAdminService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `email` (mail), `aria2` (remote downloads) or, since 3.7.0, `wopi` (office documents).
                 * @example email
                 */
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Restarted, or the reason why not. */
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
    testAdminMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminTestMailRequest"];
            };
        };
        responses: {
            /** @description Queued, or the reason why not. */
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
    sendAdminTestMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminTestMailRequest"];
            };
        };
        responses: {
            /** @description Queued, or the reason why not. */
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
    testAdminThumb: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminTestThumbRequest"];
            };
        };
        responses: {
            /** @description What the program says about its version, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminThumbVersionEnvelope"] | components["schemas"]["ErrorEnvelope"];
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
                    "application/json": components["schemas"]["AdminUserBanEnvelope"] | components["schemas"]["ErrorEnvelope"];
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
    previewAdminFile: {
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
                 * @description Number of the file, `ID` in the list of all files. It is not the opaque id that users see.
                 * @example 33
                 */
                id: components["parameters"]["AdminFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file, or the reason why not. */
            200: {
                headers: {
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob | ArrayBuffer | Uint8Array;
                    "application/json; charset=utf-8": components["schemas"]["ErrorEnvelope"];
                };
            };
            206: components["responses"]["PartialContent"];
            /**
             * @deprecated
             * @description The file is in another storage. Until 3.4.3.
             */
            301: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The file is in another storage. Since 3.5.0. */
            302: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            416: components["responses"]["RangeNotSatisfiable"];
            500: components["responses"]["ServerCrash"];
        };
    };
    listAdminFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whose folder it is.
                 * @example user
                 */
                type: components["schemas"]["AdminFolderOwner"];
                /**
                 * @description Number of the user or of the storage policy.
                 * @example 2
                 */
                id: number;
                /** @description Path of the folder below the root, without a slash at its beginning or end. The empty value is the root, on the wire a slash at the end of the address. */
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
                    "application/json": components["schemas"]["AdminFolderEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    listAdminFiles: {
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
            /** @description One page of the files, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminFilePageEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    deleteAdminFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteAdminFilesRequest"];
            };
        };
        responses: {
            /** @description The deletion has begun, or the reason why not. */
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
    listAdminShares: {
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
            /** @description One page of the shares, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminSharePageEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    deleteAdminShares: {
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
    listAdminDownloads: {
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
            /** @description One page of the downloads, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminDownloadPageEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    deleteAdminDownloads: {
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
    importAdminFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportAdminFilesRequest"];
            };
        };
        responses: {
            /** @description The task was created, or the reason why not. */
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
    listAdminTasks: {
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
            /** @description One page of the tasks, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTaskPageEnvelope"] | components["schemas"]["ErrorEnvelope"];
                };
            };
        };
    };
    deleteAdminTasks: {
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
}
