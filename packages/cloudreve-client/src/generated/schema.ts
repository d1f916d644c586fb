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
        get?: never;
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
         *     Before 3.6.0 the codes 40020, 40026 and 40027 were 40001, 40017 and 40018 were 403, and the cookie was good for 7 days. In 3.3.1 `created_at` was a number of seconds and the user had a `policy`.
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
         *
         *     Before 3.6.0 the codes 40021 and 40023 were 404, and 40022 was 40001.
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
         *     The outer code is 0 as soon as the request as a whole was accepted. Each address then has an answer of its own in `data`, in the order of the request, and all of them can be failures. Look at every one. An answer holds no id: find the new download in `GET /api/v3/aria2/downloading`.
         *
         *     Outer code 40015 means more addresses than the group may add at once, 40016 that the folder does not exist, 40007 that the group may not download remotely.
         *
         *     Before 3.5.3 `url` was a single text, and there was no `data`. In 3.3.1 code 40016 was 404, and an address that aria2 refused gave -1.
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
         *     In 3.3.1 `update` was a number of seconds. `node` and status 7 came with 3.6.0.
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
            sourceBatch: number;
            /** @description Whether members may force a deletion, or delete only the record of a file. Since 3.7.0. */
            advanceDelete: boolean;
            /** @description Whether WebDAV accounts of members may let downloads pass through the server. Since 3.8.1. */
            allowWebDAVProxy: boolean;
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
             * @description When the account was created. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            created_at: string;
            /** @description Colour of the theme the user chose, such as `#2196f3`; empty for the site's own. */
            preferred_theme: string;
            /** @description Whether this stands for a visitor without login. */
            anonymous: boolean;
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
            /** @description The addresses. aria2 takes HTTP, HTTPS, FTP and magnet links. The group limits how many are allowed at once. */
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
             * @description When the server last changed this record. RFC 3339 with 0 to 9 fraction digits and the server's offset.
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
            node: string;
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
            /** @description Why the transfer failed, as JSON text of an object with `msg` and `error`; empty otherwise. */
            task_error: string;
            /**
             * Format: date-time
             * @description When the download was added. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            create: string;
            /**
             * Format: date-time
             * @description When the server last changed this record. RFC 3339 with 0 to 9 fraction digits and the server's offset.
             */
            update: string;
            /** @description Name of the node that downloaded; empty when the node is gone. Since 3.6.0. */
            node: string;
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
    };
    responses: never;
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
    };
    requestBodies: never;
    headers: {
        /**
         * @description The session cookie, `cloudreve-session`. `Max-Age` says 60 days, but count on logging in again after 30. It comes with every success, and on a server with captchas also with failures. An answer can set it twice; the last one counts. A server may add `Secure` and `SameSite`.
         * @example cloudreve-session=EXAMPLE; Path=/; Expires=Thu, 04 Jan 2024 09:12:44 GMT; Max-Age=5184000; HttpOnly
         */
        SessionCookie: string;
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
}
