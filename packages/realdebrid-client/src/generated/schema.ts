// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

export interface paths {
    "/oauth/v2/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Send a user to grant access
         * @description Not a call but an address to open in the user's browser, where the user logs in and grants access. The browser
         *     then goes to `redirect_uri` with `code` and `state` added. Compare `state` with what you sent, then exchange
         *     `code` with `POST /oauth/v2/token`, from your server and not from the browser.
         *
         *     For websites. Programs on devices show a code instead, see `GET /oauth/v2/device/code`.
         */
        get: operations["getAuthorizationPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/v2/device/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start signing in on a device
         * @description Gives a code for the program and a code for the user. Show the user `user_code` and `verification_url`,
         *     then ask every `interval` seconds whether the code was accepted:
         *
         *     - a program without a secret sends `new_credentials=yes` here and polls `GET /oauth/v2/device/credentials`;
         *     - a program with a secret of its own polls `POST /oauth/v2/token`.
         *
         *     Each call issues new codes.
         */
        get: operations["getDeviceCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/v2/device/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get credentials bound to the user
         * @description Poll this every `interval` seconds after `GET /oauth/v2/device/code` with `new_credentials=yes`. Until the
         *     user accepts, the answer is 403 with two nulls or 200 with two nulls, so the sign-in is done only when the
         *     status is 200 and both values are strings. A device code that never existed also gets 200 with two nulls:
         *     give up after the `expires_in` of the device code. Code 34 asks for a slower pace.
         *
         *     Keep the credentials for refreshing tokens, and for this user alone.
         */
        get: operations["getDeviceCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/v2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get or refresh a token
         * @description One operation for every way to a token, told apart by `grant_type`:
         *
         *     - `authorization_code`: a website exchanges the code that came with the redirect;
         *     - `http://oauth.net/grant_type/device/1.0`: `code` is a device code, or the refresh token of an earlier
         *       answer (there is no `refresh_token` grant);
         *     - `password`: for programs that Real-Debrid approved;
         *     - `twofactor`: finishes a password sign-in that asked for a second factor.
         *
         *     The body has to be a form; JSON is not read. Save what comes back before using it, the refresh token
         *     included, since it may have changed.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/disable_access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disable the token in use
         * @description Makes the token of this request invalid. It is a GET with an effect: never send it to look whether a token works.
         *     What it does to the private token of an account is unknown.
         */
        get: operations["disableAccessToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the account
         * @description The cheapest way to learn whether a token works and whether the account is premium. Needs the scope
         *     `user`.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/unrestrict/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a link
         * @description Looks whether a link leads to a file that can be unrestricted. Takes no token. The answer can be wrong: links that
         *     unrestrict well have been refused here, so don't drop a link for this alone.
         */
        post: operations["checkLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/unrestrict/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a link into a direct download
         * @description Takes a link of a supported hoster, or a link of a downloaded torrent, and gives an address the file can
         *     be fetched from at full speed. The address is bound to the account and expires. Needs the scope
         *     `unrestrict`.
         *
         *     Sending it again makes another address for the same file, with an entry of its own in the list of
         *     downloads. On hosters with a daily number of links, assume that it counts again.
         */
        post: operations["unrestrictLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/unrestrict/folder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the links of a folder
         * @description Gives the links of the files in a folder at a hoster, each to be unrestricted by itself. A link of a single file
         *     gives that link; a folder in which nothing is found gives an empty list. Needs the scope `unrestrict`.
         */
        post: operations["unrestrictFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/unrestrict/containerFile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Open a container file
         * @description Reads a container file of the formats RSDF, CCF, CCF3 or DLC and gives the links in it. The body is the file itself,
         *     not a form; any content type is accepted. Needs a premium account and the scope `unrestrict`.
         */
        put: operations["unrestrictContainerFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/unrestrict/containerLink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a container file by its address
         * @description Fetches a container file of the formats RSDF, CCF, CCF3 or DLC and gives the links in it. Needs a premium account
         *     and the scope `unrestrict`.
         */
        post: operations["unrestrictContainerLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/torrents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the torrents
         * @description The torrents of the account without their files. An account without any gets 204 instead of an empty
         *     list. Ask for pages by `page`; reports on `offset` differ. Needs the scope `torrents`.
         */
        get: operations["listTorrents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/torrents/info/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a torrent with its files
         * @description Everything about one torrent. Poll it to follow a torrent:
         *
         *     - after adding a magnet link: `magnet_conversion` until the files are known, then
         *       `waiting_files_selection`; without peers `magnet_error` after about five minutes;
         *     - after selecting files: `queued`, `downloading`, `uploading` and `downloaded`, or `downloaded` at once when
         *       Real-Debrid already has the content.
         *
         *     `progress` starts again at 0 in `uploading`. A stalled torrent stays in `downloading` with no seeders and
         *     no speed. Needs the scope `torrents`.
         */
        get: operations["getTorrentInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/torrents/addMagnet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a torrent by its magnet link
         * @description Adds the torrent and gives its id; the account has to be premium. Nothing is fetched until its files are
         *     selected. The same magnet link may be added many times, and each time makes another torrent: before
         *     sending it again, look whether the first call arrived.
         *
         *     About two adds a second is the most that gets through, and a steady pace of one in twenty seconds is safe.
         *     While adds are refused for their number, code 35 can come for content that is not blocked at all. Needs the
         *     scope `torrents`.
         */
        post: operations["addMagnet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/torrents/addTorrent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add a torrent by its file
         * @description Adds the torrent of a .torrent file and gives its id; the account has to be premium. The body is the file itself,
         *     not a form; any content type is accepted. Nothing is fetched until its files are selected. The same file may be
         *     added many times, and each time makes another torrent. Needs the scope `torrents`.
         */
        put: operations["addTorrent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/torrents/selectFiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Select the files of a torrent and start it
         * @description Says which files to fetch and starts the torrent. It works once the torrent's status is
         *     `waiting_files_selection`; while the files are still unknown it answers 404 with code 1 and
         *     `error_details`. Sending it again answers 202 and changes nothing. Needs the scope `torrents`.
         */
        post: operations["selectFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/torrents/delete/{id}": {
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
         * Delete a torrent
         * @description Removes the torrent from the list, whatever its status. Needs the scope `torrents`.
         */
        delete: operations["deleteTorrent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/torrents/activeCount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how many torrents are active
         * @description How many slots for active torrents are taken. Needs the scope `torrents`.
         */
        get: operations["getActiveCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/torrents/availableHosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where torrents can be kept
         * @description Hosters that can keep the files of torrents, for the parameter `host` of both ways to add one. Needs the scope
         *     `torrents`.
         */
        get: operations["listAvailableHosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/torrents/instantAvailability/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check which torrents are there already
         * @deprecated
         * @description Switched off in November 2024: it answers 403 with code 37. It used to say which files of a torrent could be had at
         *     once, and its answer had several forms. To find out today, add the magnet link and look at the status.
         */
        get: operations["checkInstantAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/downloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the downloads
         * @description Links that were unrestricted. An account without any gets 204 instead of an empty list. Ask for pages
         *     by `page`; reports on `offset` differ. Needs the scope `downloads`.
         */
        get: operations["listDownloads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/downloads/delete/{id}": {
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
         * Delete a download from the list
         * @description Removes the entry from the list. Needs the scope `downloads`.
         */
        delete: operations["deleteDownload"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/streaming/transcode/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get addresses to stream a file from
         * @description Addresses of the same file in four formats. Needs the private token, or a program of its own with the scope for
         *     streaming: the official client id for open-source programs lacks it.
         */
        get: operations["getTranscodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/streaming/mediaInfos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what is known about a file
         * @description Title, length, pictures and streams of a video or a piece of music. `details` and each list of streams are an empty
         *     list where nothing is known. Needs the private token, or a program of its own with the scope for streaming.
         */
        get: operations["getMediaInfos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/traffic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what the hosters' limits leave
         * @description What is left at hosters that are limited. Hosters without a limit are missing. Mind the units: `limit` and `extra`
         *     follow `type`, while `left` is in bytes also for `gigabytes`.
         */
        get: operations["getTraffic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/traffic/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the traffic of each day
         * @description The traffic of each day, by hoster. A span has at most 31 days. A client reports that `end` has no effect.
         */
        get: operations["getTrafficDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the hosters
         * @description The hosters that are supported, by domain. Takes no token. It changes rarely: ask once a day.
         */
        get: operations["listHosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/hosts/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the hosters and how they are doing
         * @description Whether each hoster works at the moment, here and at other services. Unlike its neighbours it needs a token.
         */
        get: operations["listHostStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/hosts/regex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List patterns of links
         * @description Patterns that match links of files. They are PCRE literals with their slashes: take off the first and the last
         *     character before you compile one. They are not anchored. Takes no token.
         */
        get: operations["listHostRegexes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/hosts/regexFolder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List patterns of folder links
         * @description Patterns that match links of folders, of the same form as those of `GET /rest/1.0/hosts/regex`. Takes no token.
         */
        get: operations["listFolderRegexes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/hosts/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the hosters' domains
         * @description All domains of hosters that are supported. Takes no token.
         */
        get: operations["listHostDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings
         * @description The settings of the account, each beside the values it can take. Needs the private token, or a program of its own
         *     with the scope for settings.
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
    "/rest/1.0/settings/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a setting
         * @description Sets one setting to one of the values that `GET /rest/1.0/settings` lists for it.
         */
        post: operations["updateSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/settings/convertPoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert points into premium time
         * @description Spends fidelity points on premium time. With too few points it answers 503 with code 25.
         */
        post: operations["convertPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/settings/changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a mail to change the password
         * @description Sends a mail to the address of the account, with which its owner can set a new password.
         */
        post: operations["requestPasswordChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/settings/avatarFile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Upload an avatar
         * @description Replaces the avatar. The body is the image itself, not a form: JPEG, GIF or PNG, at most 1024 KiB and 150 by 150
         *     pixels by what was once official.
         */
        put: operations["uploadAvatar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/settings/avatarDelete": {
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
         * Go back to the standard avatar
         * @description Removes the avatar that was uploaded.
         */
        delete: operations["deleteAvatar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the server's time
         * @description The server's local time as plain text, without a time zone. Code that needs an instant asks for
         *     `GET /rest/1.0/time/iso`. Takes no token, and is limited by IP address.
         */
        get: operations["getServerTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/1.0/time/iso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the server's time with its offset
         * @description The server's time as plain text. The offset has no colon, so this is not RFC 3339 and some parsers refuse it. Ask
         *     once and keep the difference; many calls a minute are limited by IP address. Takes no token.
         */
        get: operations["getServerTimeIso"];
        put?: never;
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
        /**
         * @description The number of a failure.
         * @enum {integer}
         */
        ErrorCode: -1 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37;
        /** @description A failure. Decide by `error_code` first, by the HTTP status where there is no code. */
        ErrorBody: {
            /** @description The name of the failure, in snake case. Null while a device waits for its user. */
            error: string | null;
            /**
             * @description The number of the failure. Null while a device waits for its user, absent in some outages; a number that
             *     is not in the list is possible.
             */
            error_code?: components["schemas"]["ErrorCode"] | number | null;
            /** @description A sentence about the failure. Rare, and not in the official page. */
            error_details?: string;
        };
        /** @description The codes of a sign-in that waits for the user. */
        DeviceCode: {
            /** @description The code that the program polls with. Not for the user's eyes. */
            device_code: string;
            /** @description The code that the user types in at `verification_url`. */
            user_code: string;
            /** @description How long to wait between two polls, in seconds. */
            interval: number;
            /** @description How long the codes are valid, in seconds. */
            expires_in: number;
            /**
             * Format: uri
             * @description The page on which the user types in `user_code`.
             */
            verification_url: string;
            /**
             * @description The same page with the code filled in, for a link or a QR code. Not in the official page. It names the
             *     device, so show it to the user who signs in and to nobody else.
             */
            direct_verification_url?: string;
        };
        /** @description A client id and secret bound to one user. Both are null until the user has accepted. */
        DeviceCredentials: {
            /** @description The client id to use for this user from now on. */
            client_id: string | null;
            /** @description The secret that belongs to `client_id`. */
            client_secret: string | null;
        };
        /** @description A device code, or a refresh token, for a token. */
        DeviceGrant: {
            /**
             * @description Selects this branch, for a first token and for a refreshed one alike.
             * @constant
             */
            grant_type: "http://oauth.net/grant_type/device/1.0";
            /** @description The id of the program, or the one from `GET /oauth/v2/device/credentials`. */
            client_id: string;
            /** @description The secret that belongs to `client_id`. */
            client_secret: string;
            /** @description The `device_code` for a first token, the `refresh_token` for the next ones. */
            code: string;
        };
        /** @description The code of a redirect for a token. */
        AuthorizationCodeGrant: {
            /**
             * @description Selects this branch.
             * @constant
             */
            grant_type: "authorization_code";
            /** @description The id of the program. */
            client_id: string;
            /** @description The secret of the program. */
            client_secret: string;
            /** @description The code that came with the redirect. */
            code: string;
            /**
             * Format: uri
             * @description One of the redirect addresses registered for the program.
             */
            redirect_uri: string;
        };
        /** @description A login and password for a token. Real-Debrid has to approve the program first. */
        PasswordGrant: {
            /**
             * @description Selects this branch.
             * @constant
             */
            grant_type: "password";
            /** @description The id of the program. */
            client_id: string;
            /** @description The login of the user. */
            username: string;
            /** @description The password of the user. Keep the refresh token instead of it. */
            password: string;
            /**
             * @description Makes the server ask for a second factor, to test that path.
             * @constant
             */
            force_twofactor?: true;
        };
        /**
         * @description The second step of a password sign-in. Without `send` and `response` it asks whether the user has typed the
         *     security code in at `verification_url`; send at most one of the two.
         */
        TwoFactorGrant: {
            /**
             * @description Selects this branch.
             * @constant
             */
            grant_type: "twofactor";
            /** @description The id of the program. */
            client_id: string;
            /** @description The `twofactor_code`. */
            code: string;
            /**
             * @description Sends the user a security code; the answer is 204.
             * @constant
             */
            send?: true;
            /** @description The security code that the user gave to the program. */
            response?: string;
        };
        /** @description What is exchanged for a token. Each branch has its own `grant_type`. */
        TokenRequest: components["schemas"]["DeviceGrant"] | components["schemas"]["AuthorizationCodeGrant"] | components["schemas"]["PasswordGrant"] | components["schemas"]["TwoFactorGrant"];
        /** @description A token and what renews it. */
        Token: {
            /** @description The token for `/rest/1.0`. */
            access_token: string;
            /** @description How long the token is valid, in seconds. It has been 3600 and 86400, so rely on this value. */
            expires_in: number;
            /**
             * @description How the token is sent.
             * @constant
             */
            token_type: "Bearer";
            /** @description Renews the token until the user revokes the program. May change with every answer. */
            refresh_token: string;
        };
        /** @description The answer to a password sign-in that needs a second factor. */
        TwoFactorChallenge: {
            /**
             * @description The name of the error.
             * @constant
             */
            error: "twofactor_auth_needed";
            /**
             * @description The number of the error.
             * @constant
             */
            error_code: 11;
            /**
             * Format: uri
             * @description The page on which the user types in the security code.
             */
            verification_url: string;
            /** @description The `code` of the grant `twofactor`. */
            twofactor_code: string;
        };
        /**
         * Format: date-time
         * @description A time such as `2026-01-31T12:00:00.000Z`. Don't trust the `Z`: the time is probably the server's local one,
         *     whose offset `GET /rest/1.0/time/iso` tells.
         */
        Timestamp: string;
        /** @description The account that the token belongs to. */
        User: {
            /**
             * Format: int64
             * @description The number of the account.
             */
            id: number;
            /** @description The login. */
            username: string;
            /** @description The e-mail address, partly masked with asterisks. */
            email: string;
            /** @description Fidelity points. */
            points: number;
            /** @description The language of the account, such as `en`. May be missing. */
            locale?: string;
            /** @description The address of the avatar. */
            avatar: string;
            /**
             * @description The kind of account.
             * @enum {string}
             */
            type: "premium" | "free";
            /** @description How much premium time is left, in seconds. 0 for a free account. */
            premium: number;
            /** @description When premium ends. Means nothing when `premium` is 0. */
            expiration: components["schemas"]["Timestamp"];
        };
        /** @description The link to look at. */
        CheckLinkRequest: {
            /** @description A link of a hoster. */
            link: string;
            /** @description The password of the file at the hoster. Empty means none. */
            password?: string;
        };
        /** @description What is known about a link. */
        LinkCheck: {
            /** @description The main domain of the hoster. Empty when the link belongs to none that is known. */
            host: string;
            /** @description The address of the hoster's icon. Not in the official page. */
            host_icon?: string;
            /** @description The address of a larger icon. Not in the official page. */
            host_icon_big?: string;
            /** @description The link that was looked at. */
            link: string;
            /** @description The name of the file, null when unknown. For a video page it is the title, `|-|` and a list of qualities. */
            filename: string | null;
            /**
             * Format: int64
             * @description The size of the file in bytes. 0 when unknown.
             */
            filesize: number;
            /**
             * @description Whether the hoster is supported, 1 or 0.
             * @enum {integer}
             */
            supported: 0 | 1;
        };
        /** @description The link to unrestrict. */
        UnrestrictLinkRequest: {
            /** @description A link of a supported hoster, or an entry of `links` of a downloaded torrent. */
            link: string;
            /** @description The password of the file at the hoster. Empty means none. */
            password?: string;
            /**
             * @description Whether to use remote traffic, for programs that fetch from a server, 1 or 0.
             * @enum {integer}
             */
            remote?: 0 | 1;
            /**
             * @description Undocumented. The IP address of the user a server acts for, which is then the one that may fetch the
             *     download.
             */
            ip?: string;
        };
        /** @description Another quality of an unrestricted link. */
        UnrestrictedAlternative: {
            /** @description The id of this download. */
            id: string;
            /** @description The name of the file. */
            filename: string;
            /** @description The media type of the file. Not in the official page. */
            mimeType?: string | null;
            /** @description The address to fetch the file from. */
            download: string;
            /** @description The quality, as the official page names it. */
            type?: string;
            /** @description The quality, such as `720p`. Not in the official page, and absent for sound alone. */
            quality?: string;
        };
        /**
         * @description A direct download. A link that exists in several qualities, such as a video page, also has `alternative` and
         *     either `quality` or `type`.
         */
        UnrestrictedLink: {
            /** @description The id of the download, 13 to 16 upper-case letters and digits. */
            id: string;
            /** @description The name of the file. */
            filename: string;
            /** @description The media type of the file. */
            mimeType?: string | null;
            /**
             * Format: int64
             * @description The size of the file in bytes. 0 when unknown.
             */
            filesize: number;
            /** @description The link that was unrestricted. */
            link: string;
            /** @description The main domain of the hoster, `real-debrid.com` for the links of torrents. */
            host: string;
            /** @description The address of the hoster's icon. Not in the official page. */
            host_icon?: string;
            /** @description How many connections may fetch the file at once. 0 or less means no limit. */
            chunks: number;
            /**
             * @description Whether the file's CRC can be checked, 1 or 0.
             * @enum {integer}
             */
            crc: 0 | 1;
            /** @description The address to fetch the file from. Bound to the account, expires, and may be empty. */
            download: string;
            /**
             * @description Whether the file can be played in the browser, 1 or 0.
             * @enum {integer}
             */
            streamable: 0 | 1;
            /** @description The quality of the file, as the official page names it. Recorded answers have `quality` instead. */
            type?: string;
            /** @description The quality of the file, such as `1080p`. Not in the official page. */
            quality?: string;
            /** @description The same content in other qualities. */
            alternative?: components["schemas"]["UnrestrictedAlternative"][];
        };
        /** @description The folder to open. */
        UnrestrictFolderRequest: {
            /** @description The link of a folder at a hoster. */
            link: string;
        };
        /** @description The container to open. */
        UnrestrictContainerLinkRequest: {
            /** @description The HTTP address of a container file. */
            link: string;
        };
        /**
         * @description What is happening to a torrent.
         * @enum {string}
         */
        TorrentStatus: "magnet_error" | "magnet_conversion" | "waiting_files_selection" | "queued" | "downloading" | "downloaded" | "error" | "virus" | "compressing" | "uploading" | "dead";
        /** @description A torrent in a list. Its files are in `GET /rest/1.0/torrents/info/{id}`. */
        Torrent: {
            /** @description The id of the torrent, 13 upper-case letters and digits. */
            id: string;
            /**
             * @description The name of the torrent, or of the file when a single one is selected. `Magnet` while the files are
             *     unknown.
             */
            filename: string;
            /** @description The SHA-1 info hash in hexadecimal. Compare it without regard to case. */
            hash: string;
            /**
             * Format: int64
             * @description A size in bytes, of the selected files by the official page, of the whole torrent by one client.
             */
            bytes: number;
            /** @description The main domain of the hoster that keeps the files, `real-debrid.com`. */
            host: string;
            /** @description The size above which links are split. Always 2000 so far, presumably gigabytes. */
            split: number;
            /** @description How much of the current status is done, in percent. May have decimals. */
            progress: number;
            /** @description What is happening to the torrent. */
            status: components["schemas"]["TorrentStatus"];
            /** @description When it was added. May be the server's local time in spite of the `Z`. */
            added: components["schemas"]["Timestamp"];
            /**
             * @description Links to unrestrict, one for each selected file in the order of the files. Empty until the torrent is
             *     downloaded. A single link for several files is an archive. An entry may be an empty string.
             */
            links: string[];
            /**
             * @description When Real-Debrid had the whole content. Present once downloaded; earlier than `added` when the content
             *     was already there.
             */
            ended?: components["schemas"]["Timestamp"];
            /**
             * Format: int64
             * @description The current speed in bytes per second. Present in `downloading`, `compressing` and `uploading` only.
             */
            speed?: number;
            /** @description The number of seeders. Present in `magnet_conversion` and `downloading` only. */
            seeders?: number;
        };
        /** @description One file of a torrent. */
        TorrentFile: {
            /** @description The position of the file in the torrent, from 1. This is what is selected. */
            id: number;
            /** @description The path inside the torrent. Begins with a slash. */
            path: string;
            /**
             * Format: int64
             * @description The size of the file in bytes.
             */
            bytes: number;
            /**
             * @description Whether the file is selected, 1 or 0.
             * @enum {integer}
             */
            selected: 0 | 1;
        };
        /** @description A torrent with its files and links. */
        TorrentInfo: {
            /** @description The id of the torrent, 13 upper-case letters and digits. */
            id: string;
            /**
             * @description The name of the torrent, or of the file when a single one is selected. `Magnet` while the files are
             *     unknown.
             */
            filename: string;
            /** @description The name of the torrent. */
            original_filename: string;
            /** @description The SHA-1 info hash in hexadecimal. Compare it without regard to case. */
            hash: string;
            /**
             * Format: int64
             * @description The size of the selected files in bytes.
             */
            bytes: number;
            /**
             * Format: int64
             * @description The size of the whole torrent in bytes.
             */
            original_bytes: number;
            /** @description The main domain of the hoster that keeps the files, `real-debrid.com`. */
            host: string;
            /** @description The size above which links are split. Always 2000 so far, presumably gigabytes. */
            split: number;
            /** @description How much of the current status is done, in percent. May have decimals. */
            progress: number;
            /** @description What is happening to the torrent. */
            status: components["schemas"]["TorrentStatus"];
            /** @description When it was added. May be the server's local time in spite of the `Z`. */
            added: components["schemas"]["Timestamp"];
            /** @description The files of the torrent. Empty while they are unknown. */
            files: components["schemas"]["TorrentFile"][];
            /**
             * @description Links to unrestrict, one for each selected file in the order of `files`. Empty until the torrent is
             *     downloaded. A single link for several files is an archive. An entry may be an empty string.
             */
            links: string[];
            /**
             * @description When Real-Debrid had the whole content. Present once downloaded; earlier than `added` when the content
             *     was already there.
             */
            ended?: components["schemas"]["Timestamp"];
            /**
             * Format: int64
             * @description The current speed in bytes per second. Present in `downloading`, `compressing` and `uploading` only.
             */
            speed?: number;
            /** @description The number of seeders. Present in `magnet_conversion` and `downloading` only. */
            seeders?: number;
        };
        /** @description The magnet link to add. */
        AddMagnetRequest: {
            /** @description The magnet link. */
            magnet: string;
            /** @description The domain of the hoster that shall keep the files. The default is `real-debrid.com`. */
            host?: string;
            /** @description Undocumented. The IP address of the user a server acts for. */
            ip?: string;
        };
        /** @description The torrent that was added. */
        TorrentAdded: {
            /** @description The id of the torrent, 13 upper-case letters and digits. */
            id: string;
            /**
             * Format: uri
             * @description The address at which the torrent's info is found.
             */
            uri: string;
        };
        /** @description The files to fetch. */
        SelectFilesRequest: {
            /** @description The ids of the files, separated by commas, or `all`. */
            files: string;
            /** @description Undocumented. The IP address of the user a server acts for. */
            ip?: string;
        };
        /** @description How many slots for active torrents are taken. */
        ActiveCount: {
            /** @description The number of active torrents. */
            nb: number;
            /** @description The number of torrents that may be active at once. */
            limit: number;
            /** @description The info hashes of the active torrents. Not in the official page. */
            list?: string[];
        };
        /** @description A hoster that can keep the files of torrents. */
        AvailableHost: {
            /** @description The main domain of the hoster. This is what `host` takes when a torrent is added. */
            host: string;
            /** @description The size above which files are split, in gigabytes. A number so far; one client expects a text. */
            max_file_size: number | string;
        };
        /** @description A file that was there. */
        InstantAvailabilityFile: {
            /** @description The name of the file. */
            filename: string;
            /**
             * Format: int64
             * @description The size of the file in bytes.
             */
            filesize: number;
        };
        /** @description A map without entries. The service writes it as an empty list, `[]`. */
        EmptyMap: never[];
        /** @description The files of one selection, by the id of the file. */
        InstantAvailabilityVariant: {
            [key: string]: components["schemas"]["InstantAvailabilityFile"];
        } | components["schemas"]["EmptyMap"];
        /** @description What was there of one torrent. */
        InstantAvailabilityVariants: {
            /** @description Selections of files that were there. Selecting exactly one of them needed no wait. */
            rd?: components["schemas"]["InstantAvailabilityVariant"][];
        };
        /** @description What was there of one torrent. An empty list means nothing. */
        InstantAvailabilityOfHash: components["schemas"]["InstantAvailabilityVariants"] | components["schemas"]["InstantAvailabilityVariant"][];
        /**
         * @description Which of the torrents were there already, by info hash in lower case. The other forms are what clients of that
         *     time had to cope with.
         */
        InstantAvailability: {
            [key: string]: components["schemas"]["InstantAvailabilityOfHash"];
        } | string[];
        /** @description A link that was unrestricted earlier. */
        Download: {
            /** @description The id of the download, 13 to 16 upper-case letters and digits. */
            id: string;
            /** @description The name of the file. */
            filename: string;
            /** @description The media type of the file. */
            mimeType?: string | null;
            /**
             * Format: int64
             * @description The size of the file in bytes. 0 when unknown.
             */
            filesize: number;
            /** @description The link that was unrestricted. */
            link: string;
            /** @description The main domain of the hoster, `real-debrid.com` for the links of torrents. */
            host: string;
            /** @description The address of the hoster's icon. Not in the official page. */
            host_icon?: string;
            /** @description How many connections may fetch the file at once. 0 or less means no limit. */
            chunks: number;
            /** @description The address to fetch the file from. Bound to the account, and it expires. */
            download: string;
            /**
             * @description Whether the file can be played in the browser, 1 or 0. Not in the official page.
             * @enum {integer}
             */
            streamable?: 0 | 1;
            /** @description When it was unrestricted. May be the server's local time in spite of the `Z`. */
            generated: components["schemas"]["Timestamp"];
            /** @description The quality, such as `640x360` or `mp3`. Only for links that exist in several qualities. */
            type?: string;
        };
        /** @description Addresses by quality. Every recorded answer has the one quality `full`. */
        LinksByQuality: {
            [key: string]: string;
        } | components["schemas"]["EmptyMap"];
        /** @description Addresses of the same video in four formats, each by quality. */
        Transcodes: {
            /** @description HLS playlists, `.m3u8`. */
            apple: components["schemas"]["LinksByQuality"];
            /** @description MPEG-DASH manifests, `.mpd`. */
            dash: components["schemas"]["LinksByQuality"];
            /** @description MP4 files made while they are sent. */
            liveMP4: components["schemas"]["LinksByQuality"];
            /** @description WebM files made while they are sent. */
            h264WebM: components["schemas"]["LinksByQuality"];
        };
        /** @description The kind of content. Other values are possible. */
        MediaType: ("movie" | "show" | "audio") | string;
        /** @description A video stream. */
        VideoStream: {
            /** @description The number of the stream inside the file, such as `0:0`. */
            stream: string;
            /** @description The name of the language. */
            lang: string;
            /** @description The three-letter code of the language, `und` when unknown. */
            lang_iso: string;
            /** @description The codec. */
            codec: string;
            /** @description The colour space, such as `yuv420p`. */
            colorspace?: string;
            /** @description The width in pixels. */
            width?: number;
            /** @description The height in pixels. */
            height?: number;
        };
        /** @description Video streams by a language code and a number. */
        VideoStreams: {
            [key: string]: components["schemas"]["VideoStream"];
        } | components["schemas"]["EmptyMap"];
        /** @description An audio stream. */
        AudioStream: {
            /** @description The number of the stream inside the file, such as `0:0`. */
            stream: string;
            /** @description The name of the language. */
            lang: string;
            /** @description The three-letter code of the language, `und` when unknown. */
            lang_iso: string;
            /** @description The codec. */
            codec: string;
            /** @description The sampling rate in hertz. */
            sampling?: number;
            /** @description The number of channels, such as 2 or 5.1. */
            channels?: number;
        };
        /** @description Audio streams by a language code and a number. */
        AudioStreams: {
            [key: string]: components["schemas"]["AudioStream"];
        } | components["schemas"]["EmptyMap"];
        /** @description Subtitles inside the file. */
        SubtitleStream: {
            /** @description The number of the stream inside the file, such as `0:0`. */
            stream: string;
            /** @description The name of the language. */
            lang: string;
            /** @description The three-letter code of the language, `und` when unknown. */
            lang_iso: string;
            /** @description The format, such as `ASS` or `SRT`. */
            type: string;
        };
        /** @description Subtitles by a language code and a number. */
        SubtitleStreams: {
            [key: string]: components["schemas"]["SubtitleStream"];
        } | components["schemas"]["EmptyMap"];
        /** @description The streams inside a file, by kind. Keys are a language code and a number, such as `eng1`. */
        MediaDetails: {
            /** @description The video streams. */
            video?: components["schemas"]["VideoStreams"];
            /** @description The audio streams. */
            audio?: components["schemas"]["AudioStreams"];
            /** @description The subtitles. */
            subtitles?: components["schemas"]["SubtitleStreams"];
        };
        /** @description Texts by key. */
        StringMap: {
            [key: string]: string;
        } | components["schemas"]["EmptyMap"];
        /** @description What is known about a video or a piece of music. */
        MediaInfo: {
            /** @description The name of the file, cleaned up. */
            filename: string;
            /** @description A short name of the hoster, such as `rd`; not a domain. */
            hoster: string;
            /** @description The link that was unrestricted. */
            link: string;
            /** @description The kind of content. */
            type: components["schemas"]["MediaType"];
            /** @description The season of a show, with two digits. */
            season?: string | null;
            /** @description The episode of a show, with two digits. */
            episode?: string | null;
            /** @description The year of release. */
            year?: string | null;
            /** @description The length in seconds, with decimals. */
            duration: number;
            /** @description The bit rate in bits per second. */
            bitrate: number;
            /**
             * Format: int64
             * @description The size of the file in bytes.
             */
            size: number;
            /** @description The streams inside the file. */
            details: components["schemas"]["MediaDetails"] | components["schemas"]["EmptyMap"];
            /** @description The poster. A whole address, or a path on the site. */
            poster_path?: string | null;
            /** @description The cover of a piece of music. A whole address, or a path on the site. */
            audio_image?: string | null;
            /** @description The background picture. A whole address, or a path on the site. */
            backdrop_path?: string | null;
            /** @description The address that streams start from. Not in the official page. */
            baseUrl?: string;
            /** @description The ending of a file by the format's name. Not in the official page. */
            availableFormats?: components["schemas"]["StringMap"];
            /** @description The name used in addresses by the name shown to people. Not in the official page. */
            availableQualities?: components["schemas"]["StringMap"];
            /**
             * @description A template for the address of a stream, with `{audio}`, `{subtitles}`, `{audioCodec}`, `{quality}` and
             *     `{format}`. Not in the official page.
             */
            modelUrl?: string;
            /** @description The server that streams. Not in the official page. */
            host?: string;
        };
        /** @description What a limit counts. Other values are possible. */
        TrafficType: ("links" | "gigabytes" | "bytes") | string;
        /** @description How often a count begins anew. Other values are possible. */
        TrafficReset: ("daily" | "weekly" | "monthly") | string;
        /** @description What a hoster's limit leaves. An entry of type `bytes` may hold nothing but `left` and `type`. */
        Traffic: {
            /** @description What is left, in links when `type` is `links`, otherwise in bytes, with `gigabytes` too. */
            left: number;
            /**
             * Format: int64
             * @description The bytes downloaded so far in this period.
             */
            bytes?: number;
            /** @description The links unrestricted so far in this period. */
            links?: number;
            /** @description What one period allows, in the unit that `type` names. */
            limit?: number;
            /** @description What is counted. */
            type: components["schemas"]["TrafficType"];
            /** @description What was bought on top of the limit, in the unit that `type` names. */
            extra?: number;
            /** @description How often the count begins anew. */
            reset?: components["schemas"]["TrafficReset"];
        };
        /** @description The limits by the domain of the hoster; the key `remote` stands for remote traffic. */
        TrafficByHost: {
            [key: string]: components["schemas"]["Traffic"];
        } | components["schemas"]["EmptyMap"];
        /** @description Bytes by the domain of the hoster. */
        BytesByHost: {
            [key: string]: number;
        } | components["schemas"]["EmptyMap"];
        /** @description The traffic of one day. */
        TrafficDay: {
            /** @description The traffic by hoster. */
            host: components["schemas"]["BytesByHost"];
            /**
             * Format: int64
             * @description The traffic of all hosters together, in bytes.
             */
            bytes: number;
        };
        /** @description The traffic by day, as `YYYY-MM-DD`, newest first. Days without traffic are missing. */
        TrafficByDay: {
            [key: string]: components["schemas"]["TrafficDay"];
        } | components["schemas"]["EmptyMap"];
        /** @description A hoster. */
        Host: {
            /** @description A short code of the hoster, such as `rd`. */
            id: string;
            /** @description The name of the hoster. */
            name: string;
            /** @description The address of the hoster's icon. */
            image: string;
            /** @description The address of a larger icon. Not in the official page. */
            image_big?: string;
        };
        /** @description Hosters by their main domain. */
        HostsByDomain: {
            [key: string]: components["schemas"]["Host"];
        } | components["schemas"]["EmptyMap"];
        /** @description How a hoster is doing. Other values are possible. */
        Availability: ("up" | "down" | "unsupported") | string;
        /** @description How a hoster is doing at another service. */
        CompetitorStatus: {
            /** @description How the hoster is doing there. */
            status: components["schemas"]["Availability"];
            /** @description When that was looked up. May be the server's local time in spite of the `Z`. */
            check_time: components["schemas"]["Timestamp"];
        };
        /** @description Other services by their domain. */
        CompetitorsByDomain: {
            [key: string]: components["schemas"]["CompetitorStatus"];
        } | components["schemas"]["EmptyMap"];
        /** @description A hoster and how it is doing. */
        HostStatus: {
            /** @description A short code of the hoster, such as `rd`. */
            id: string;
            /** @description The name of the hoster. */
            name: string;
            /** @description The address of the hoster's icon. */
            image: string;
            /** @description The address of a larger icon. Not in the official page. */
            image_big?: string;
            /**
             * @description Whether the hoster is supported, 1 or 0.
             * @enum {integer}
             */
            supported: 0 | 1;
            /** @description How the hoster is doing. */
            status: components["schemas"]["Availability"];
            /** @description When that was looked up. May be the server's local time in spite of the `Z`. */
            check_time: components["schemas"]["Timestamp"];
            /** @description How the same hoster is doing at other services. */
            competitors_status: components["schemas"]["CompetitorsByDomain"];
        };
        /** @description Hosters and how they are doing, by their main domain. */
        HostStatusByDomain: {
            [key: string]: components["schemas"]["HostStatus"];
        } | components["schemas"]["EmptyMap"];
        /** @description The settings of the account, each beside the values it can take. */
        Settings: {
            /** @description The values of `download_port`. */
            download_ports: string[];
            /** @description The port that downloads come from, such as `normal` or `secured`. */
            download_port: string;
            /** @description The values of `download_protocol`. Not in the official page. */
            download_protocols?: string[];
            /** @description The IP version that downloads use, such as `IPv4+IPv6`. Not in the official page. */
            download_protocol?: string;
            /** @description The values of `locale`, with their names for people. */
            locales: components["schemas"]["StringMap"];
            /** @description The language of the site, such as `en`. */
            locale: string;
            /** @description The values of both streaming qualities. */
            streaming_qualities: string[];
            /** @description The quality of streams, such as `original`. */
            streaming_quality: string;
            /** @description The quality of streams on phones, such as `original`. */
            mobile_streaming_quality: string;
            /** @description The values of `streaming_language_preference`, with their names for people. */
            streaming_languages: components["schemas"]["StringMap"];
            /** @description The language to prefer in streams, such as `eng`. */
            streaming_language_preference: string;
            /** @description The values of `streaming_cast_audio_preference`. */
            streaming_cast_audio: string[];
            /** @description The audio codec when casting to a television, such as `aac`. */
            streaming_cast_audio_preference: string;
        };
        /** @description One setting and its new value. */
        UpdateSettingRequest: {
            /**
             * @description The setting.
             * @enum {string}
             */
            setting_name: "download_port" | "locale" | "streaming_language_preference" | "streaming_quality" | "mobile_streaming_quality" | "streaming_cast_audio_preference";
            /** @description One of the values that `GET /rest/1.0/settings` lists for it. */
            setting_value: string;
        };
    };
    responses: {
        /** @description A parameter is missing or has a wrong value */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too many requests. There is no `Retry-After`; the limit lifts within seconds */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description An outage, mostly with an HTML page */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description An outage without `error_code`, often with an HTML page */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/html": string;
            };
        };
        /** @description An outage, mostly with an HTML page */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description The user has not accepted yet; ask again after `interval` seconds */
        AuthorizationPending: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is missing, wrong or has expired */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The account is locked, or the token lacks the scope */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Nothing has changed since the answer that `If-None-Match` names */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Nothing has this id, or it was deleted */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description With an `error_code`: the link can not be unrestricted, and sending it again at once
         *     does not help. Without one: an outage
         */
        LinkUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/html": string;
            };
        };
        /**
         * @description The account is locked or not premium, the token lacks the scope, or the service
         *     may not be used from this IP address
         */
        ForbiddenOrBlockedAddress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The content is blocked for legal reasons */
        UnavailableForLegalReasons: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The file is refused; the code says why */
        UploadRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description With a code: nothing is known about this file. Without one: an outage */
        MediaUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/html": string;
            };
        };
        /** @description A parameter is missing or wrong, or the torrent is refused */
        TorrentRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description With an `error_code`: the torrent is refused, and sending it again at once does not
         *     help. Without one: an outage
         */
        TorrentsUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/html": string;
            };
        };
        /** @description All slots for active torrents are taken; wait until a torrent ends */
        SlotsFull: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description With an `error_code`: the service can not do this now, and sending it again at once
         *     does not help. Without one: an outage
         */
        ServiceRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/html": string;
            };
        };
        /** @description The operation has been switched off */
        DisabledEndpoint: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description With code 25: not enough points. Without a code: an outage */
        PointsUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
                "text/html": string;
            };
        };
        /** @description The image is refused; the code says why */
        AvatarRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the program. `X245A4XAIBGVM` is the official one for open-source programs; it has the scopes
         *     unrestrict, torrents, downloads and user.
         * @example X245A4XAIBGVM
         */
        ClientId: string;
        /**
         * @description One of the addresses that are registered for the program.
         * @example https://app.example.com/callback
         */
        RedirectUri: string;
        /**
         * @description Always `code`.
         * @example code
         */
        ResponseType: "code";
        /**
         * @description A text of your own that comes back, to recognise the answer to your own request.
         * @example made-up-state
         */
        State: string;
        /**
         * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
         * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
         */
        IfNoneMatch: string;
        /**
         * @description The verb that is meant, for programs that can only send GET and POST: they send this operation as POST and name
         *     its verb here.
         */
        HttpVerb: "PUT" | "DELETE";
        /**
         * @description How many entries to leave out, at most `X-Total-Count`. `page` wins when both are given.
         * @example 0
         */
        Offset: number;
        /**
         * @description Which page to give, counted from 1.
         * @example 1
         */
        Page: number;
        /**
         * @description How many entries a page holds.
         * @example 100
         */
        Limit: number;
        /**
         * @description With `active`, only torrents that something is happening to.
         * @example active
         */
        TorrentFilter: "active";
        /**
         * @description The id of the torrent, 13 upper-case letters and digits.
         * @example BIGBUCKBUNNY2
         */
        TorrentId: string;
        /**
         * @description The domain of the hoster that shall keep the files. The default is `real-debrid.com`.
         * @example real-debrid.com
         */
        TorrentHost: string;
        /**
         * @description Undocumented. The IP address of the user a server acts for.
         * @example 192.0.2.10
         */
        UserAddress: string;
        /**
         * @description One info hash, or several parted by slashes.
         * @example dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c
         */
        InfoHashes: string;
        /**
         * @description The id of a download, from `GET /rest/1.0/downloads` or `POST /rest/1.0/unrestrict/link`.
         * @example BBBDOWNLOAD22
         */
        DownloadId: string;
        /**
         * @description The first day, as `YYYY-MM-DD`. The default is a week ago.
         * @example 2026-01-24
         */
        Start: string;
        /**
         * @description The last day, as `YYYY-MM-DD`. The default is today.
         * @example 2026-01-31
         */
        End: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Where the browser goes next.
         * @example https://app.example.com/callback?code=MADEUPREDIRECTCODEEXAMPLE&state=example
         */
        Location: string;
        /**
         * @description Identifies this state of the answer. Send it back in `If-None-Match`. The official sample has no quotes around
         *     the value, so copy it as it comes.
         * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
         */
        ETag: string;
        /**
         * @description The number of entries on all pages. A browser of another origin can't read it.
         * @example 2
         */
        TotalCount: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAuthorizationPage: {
        parameters: {
            query: {
                /**
                 * @description The id of the program. `X245A4XAIBGVM` is the official one for open-source programs; it has the scopes
                 *     unrestrict, torrents, downloads and user.
                 * @example X245A4XAIBGVM
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description One of the addresses that are registered for the program.
                 * @example https://app.example.com/callback
                 */
                redirect_uri: components["parameters"]["RedirectUri"];
                /**
                 * @description Always `code`.
                 * @example code
                 */
                response_type: components["parameters"]["ResponseType"];
                /**
                 * @description A text of your own that comes back, to recognise the answer to your own request.
                 * @example made-up-state
                 */
                state?: components["parameters"]["State"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page on which the user logs in and grants access */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The user goes to a page to log in, or back to `redirect_uri` */
            302: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getDeviceCode: {
        parameters: {
            query: {
                /**
                 * @description The id of the program. `X245A4XAIBGVM` is the official one for open-source programs; it has the scopes
                 *     unrestrict, torrents, downloads and user.
                 * @example X245A4XAIBGVM
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description Send `yes` to be given credentials bound to the user, which a program without a secret needs.
                 * @example yes
                 */
                new_credentials?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceCode"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getDeviceCredentials: {
        parameters: {
            query: {
                /**
                 * @description The id of the program. `X245A4XAIBGVM` is the official one for open-source programs; it has the scopes
                 *     unrestrict, torrents, downloads and user.
                 * @example X245A4XAIBGVM
                 */
                client_id: components["parameters"]["ClientId"];
                /**
                 * @description The `device_code`.
                 * @example MADEUPDEVICECODEEXAMPLE22222222222222222222222222222
                 */
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credentials, or two nulls while the user has not accepted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceCredentials"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["AuthorizationPending"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description The security code is on its way to the user (grant `twofactor` with `send`) */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description A field is missing or wrong, the user has not authorised the device code yet, or the security code is
             *     wrong
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /**
             * @description A second factor is needed or still awaited, the attempts are used up, or the grant is refused, for
             *     instance since the user revoked the program
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorChallenge"] | components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    disableAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is disabled */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    checkLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CheckLinkRequest"];
            };
        };
        responses: {
            /** @description What is known about the link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkCheck"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["LinkUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    unrestrictLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UnrestrictLinkRequest"];
            };
        };
        responses: {
            /** @description The direct download */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnrestrictedLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrBlockedAddress"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["UnavailableForLegalReasons"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["LinkUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    unrestrictFolder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UnrestrictFolderRequest"];
            };
        };
        responses: {
            /** @description The links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrBlockedAddress"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["LinkUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    unrestrictContainerFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The verb that is meant, for programs that can only send GET and POST: they send this operation as POST and name
                 *     its verb here.
                 */
                "X-HTTP-Verb"?: components["parameters"]["HttpVerb"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description The links in the container */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["UploadRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["MediaUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    unrestrictContainerLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UnrestrictContainerLinkRequest"];
            };
        };
        responses: {
            /** @description The links in the container */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["UploadRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["MediaUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listTorrents: {
        parameters: {
            query?: {
                /**
                 * @description How many entries to leave out, at most `X-Total-Count`. `page` wins when both are given.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Which page to give, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description With `active`, only torrents that something is happening to.
                 * @example active
                 */
                filter?: components["parameters"]["TorrentFilter"];
            };
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["TotalCount"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Torrent"][];
                };
            };
            /** @description There are none */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getTorrentInfo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id of the torrent, 13 upper-case letters and digits.
                 * @example BIGBUCKBUNNY2
                 */
                id: components["parameters"]["TorrentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The torrent */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TorrentInfo"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    addMagnet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AddMagnetRequest"];
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TorrentAdded"];
                };
            };
            400: components["responses"]["TorrentRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrBlockedAddress"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["UnavailableForLegalReasons"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["TorrentsUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            509: components["responses"]["SlotsFull"];
        };
    };
    addTorrent: {
        parameters: {
            query?: {
                /**
                 * @description The domain of the hoster that shall keep the files. The default is `real-debrid.com`.
                 * @example real-debrid.com
                 */
                host?: components["parameters"]["TorrentHost"];
                /**
                 * @description Undocumented. The IP address of the user a server acts for.
                 * @example 192.0.2.10
                 */
                ip?: components["parameters"]["UserAddress"];
            };
            header?: {
                /**
                 * @description The verb that is meant, for programs that can only send GET and POST: they send this operation as POST and name
                 *     its verb here.
                 */
                "X-HTTP-Verb"?: components["parameters"]["HttpVerb"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TorrentAdded"];
                };
            };
            400: components["responses"]["TorrentRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrBlockedAddress"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["UnavailableForLegalReasons"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["TorrentsUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            509: components["responses"]["SlotsFull"];
        };
    };
    selectFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the torrent, 13 upper-case letters and digits.
                 * @example BIGBUCKBUNNY2
                 */
                id: components["parameters"]["TorrentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SelectFilesRequest"];
            };
        };
        responses: {
            /** @description The files were selected before; nothing changed */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Selected */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The torrent is unknown, a file id is wrong, or the files of the torrent are not known yet */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceRefused"];
            504: components["responses"]["GatewayTimeout"];
            509: components["responses"]["SlotsFull"];
        };
    };
    deleteTorrent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The verb that is meant, for programs that can only send GET and POST: they send this operation as POST and name
                 *     its verb here.
                 */
                "X-HTTP-Verb"?: components["parameters"]["HttpVerb"];
            };
            path: {
                /**
                 * @description The id of the torrent, 13 upper-case letters and digits.
                 * @example BIGBUCKBUNNY2
                 */
                id: components["parameters"]["TorrentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getActiveCount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Slots taken and slots in all */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveCount"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listAvailableHosts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hosters */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableHost"][];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    checkInstantAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description One info hash, or several parted by slashes.
                 * @example dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c
                 */
                hash: components["parameters"]["InfoHashes"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it answered until November 2024 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstantAvailability"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["DisabledEndpoint"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listDownloads: {
        parameters: {
            query?: {
                /**
                 * @description How many entries to leave out, at most `X-Total-Count`. `page` wins when both are given.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Which page to give, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["TotalCount"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Download"][];
                };
            };
            /** @description There are none */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteDownload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The verb that is meant, for programs that can only send GET and POST: they send this operation as POST and name
                 *     its verb here.
                 */
                "X-HTTP-Verb"?: components["parameters"]["HttpVerb"];
            };
            path: {
                /**
                 * @description The id of a download, from `GET /rest/1.0/downloads` or `POST /rest/1.0/unrestrict/link`.
                 * @example BBBDOWNLOAD22
                 */
                id: components["parameters"]["DownloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getTranscodes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id of a download, from `GET /rest/1.0/downloads` or `POST /rest/1.0/unrestrict/link`.
                 * @example BBBDOWNLOAD22
                 */
                id: components["parameters"]["DownloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Addresses by format and quality */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transcodes"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["MediaUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getMediaInfos: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id of a download, from `GET /rest/1.0/downloads` or `POST /rest/1.0/unrestrict/link`.
                 * @example BBBDOWNLOAD22
                 */
                id: components["parameters"]["DownloadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaInfo"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["MediaUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getTraffic: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Limits by hoster */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrafficByHost"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getTrafficDetails: {
        parameters: {
            query?: {
                /**
                 * @description The first day, as `YYYY-MM-DD`. The default is a week ago.
                 * @example 2026-01-24
                 */
                start?: components["parameters"]["Start"];
                /**
                 * @description The last day, as `YYYY-MM-DD`. The default is today.
                 * @example 2026-01-31
                 */
                end?: components["parameters"]["End"];
            };
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Traffic by day */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrafficByDay"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listHosts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hosters by domain */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostsByDomain"];
                };
            };
            304: components["responses"]["NotModified"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listHostStatuses: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hosters and their status by domain */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HostStatusByDomain"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listHostRegexes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The patterns */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            304: components["responses"]["NotModified"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listFolderRegexes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The patterns */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            304: components["responses"]["NotModified"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listHostDomains: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The domains */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            304: components["responses"]["NotModified"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateSettingRequest"];
            };
        };
        responses: {
            /** @description Changed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    convertPoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Converted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["PointsUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    requestPasswordChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail is on its way */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    uploadAvatar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The verb that is meant, for programs that can only send GET and POST: they send this operation as POST and name
                 *     its verb here.
                 */
                "X-HTTP-Verb"?: components["parameters"]["HttpVerb"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Replaced */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AvatarRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteAvatar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The verb that is meant, for programs that can only send GET and POST: they send this operation as POST and name
                 *     its verb here.
                 */
                "X-HTTP-Verb"?: components["parameters"]["HttpVerb"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getServerTime: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The local time, to the second */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            304: components["responses"]["NotModified"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getServerTimeIso: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of an earlier answer. When nothing has changed, the answer is 304 without a body.
                 * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time and its offset, to the second */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            304: components["responses"]["NotModified"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
