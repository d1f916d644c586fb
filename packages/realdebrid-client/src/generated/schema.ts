// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
             * Format: uri
             * @description The same page with the code filled in, for a link or a QR code. Not in the official page. It names the
             *     device, so show it to the user who signs in and to nobody else.
             */
            direct_verification_url?: string;
        };
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
            /** @description The language of the account, such as `en`. */
            locale: string;
            /**
             * Format: uri
             * @description The address of the avatar.
             */
            avatar: string;
            /**
             * @description The kind of account.
             * @enum {string}
             */
            type: "premium" | "free";
            /** @description How much premium time is left, in seconds. 0 for a free account. */
            premium: number;
            /**
             * Format: date-time
             * @description When premium ends. Means nothing when `premium` is 0.
             */
            expiration: string;
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
            /**
             * Format: uri
             * @description The address of the hoster's icon. Not in the official page.
             */
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
        /**
         * @description What is happening to a torrent.
         * @enum {string}
         */
        TorrentStatus: "magnet_error" | "magnet_conversion" | "waiting_files_selection" | "queued" | "downloading" | "downloaded" | "error" | "virus" | "compressing" | "uploading" | "dead";
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
            /**
             * Format: date-time
             * @description When it was added. The time may be the server's local one in spite of the `Z`.
             */
            added: string;
            /** @description The files of the torrent. Empty while they are unknown. */
            files: components["schemas"]["TorrentFile"][];
            /**
             * @description Links to unrestrict, one for each selected file in the order of `files`. Empty until the torrent is
             *     downloaded. A single link for several files is an archive. An entry may be an empty string.
             */
            links: string[];
            /**
             * Format: date-time
             * @description When Real-Debrid had the whole content. Present once downloaded; earlier than `added` when the content
             *     was already there.
             */
            ended?: string;
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
        /** @description Nothing has this id, or it was deleted */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
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
    };
    parameters: {
        /**
         * @description The id of the program. `X245A4XAIBGVM` is the official one for open-source programs; it has the scopes
         *     unrestrict, torrents, downloads and user.
         * @example X245A4XAIBGVM
         */
        ClientId: string;
        /**
         * @description The id of the torrent, 13 upper-case letters and digits.
         * @example BIGBUCKBUNNY2
         */
        TorrentId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
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
    getTorrentInfo: {
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
        requestBody?: never;
        responses: {
            /** @description The torrent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TorrentInfo"];
                };
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
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            509: components["responses"]["SlotsFull"];
        };
    };
}
