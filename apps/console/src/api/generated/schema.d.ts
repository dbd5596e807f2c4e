// Made by `node scripts/openapi.ts`; do not edit.
export interface paths {
    "/api/auth/sign-in/username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in by user name and password; sets the session cookie */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The six digits: second step of a sign-in, or confirmation of a new second factor */
        post: operations["verifyTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session of the cookie, if there is one */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in and what they may do */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the own mobile, mail or language */
        patch: operations["updateOwnContact"];
        trace?: never;
    };
    "/api/auth/two-factor/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a second factor; it counts once a first code was confirmed */
        post: operations["enableTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the second factor off */
        post: operations["disableTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the own password; all other sessions end */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own open sessions */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends an own session */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own organisation and its partners; all for the operator */
        get: operations["listOrganisations"];
        put?: never;
        /** Adds a hospital, supplier or third party */
        post: operations["createOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
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
        /** Changes names, credit code or contacts */
        patch: operations["updateOrganisation"];
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of the own organisation and, by name and role, of partners; in pinyin order */
        get: operations["listPeople"];
        put?: never;
        /** Adds a person without roles; the reply carries the first password, once */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes name, mobile, mail or language */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/api/people/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends all sessions and tokens; no further sign-in */
        post: operations["disablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a disabled person sign in again */
        post: operations["enablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new first password, shown once; ends all sessions */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grants a role of the side of the person’s organisation; the three administrators exclude each other */
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a role away; it has no effect any more from the next request on */
        delete: operations["revokeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Named positions on contracts and in the own organisation, with all who held them (XY-19, KL-9) */
        get: operations["listPosts"];
        put?: never;
        /** A new position of the own organisation, with its first holder */
        post: operations["foundPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another person takes the position over; the present holder’s term ends that day */
        post: operations["assignPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}/vacate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The present holder leaves, nobody follows */
        post: operations["vacatePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lockouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** User names that are locked now after failed sign-ins */
        get: operations["listLockouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lockouts/{userName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lets a locked user name try again */
        delete: operations["liftLockout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own personal access tokens */
        get: operations["listTokens"];
        put?: never;
        /** A token with some of the own permissions; its text is in this reply only */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes an own token */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fact log of what you may see, newest first */
        get: operations["listFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads the whole log again and names every row that was changed, removed or slipped in */
        post: operations["verifyFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your own notices, newest first */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks notices as read; without ids, all of them */
        post: operations["readNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outgoing webhooks of your organisation */
        get: operations["listWebhooks"];
        put?: never;
        /** Sends each fact of the named types to an address, signed after Standard Webhooks */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Switches an outgoing webhook off for good */
        delete: operations["removeWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent, when, and what the other side answered */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbound-hooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses at which other systems may report */
        get: operations["listInboundHooks"];
        put?: never;
        /** Makes an address at which another system may report faults of one contract */
        post: operations["createInboundHook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbound-hooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Closes an inbound address */
        delete: operations["removeInboundHook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a message signed after Standard Webhooks; the same webhook-id is taken once */
        post: operations["receiveInbound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contracts to which your organisation is a party */
        get: operations["listContracts"];
        put?: never;
        /** Takes a contract file in and names its parties; faults carry the line and the field of the file */
        post: operations["foundContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what is wrong with a contract file, line by line, and changes nothing */
        post: operations["checkContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A contract: parties, term, engineers, versions */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/versions/{version}/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version clause by clause: the quote beside what it owes */
        get: operations["readClauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/versions/{version}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of a version, to the letter */
        get: operations["exportContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changes between two versions, in words */
        get: operations["diffContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/amendments/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what is wrong with an amendment, line by line, and what it would change */
        post: operations["checkAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was proposed to change, newest first, with what the open one would change in words */
        get: operations["listAmendments"];
        put?: never;
        /** Lays the next version before the other side; nothing changes until it agrees */
        post: operations["proposeAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proposed file, to the letter */
        get: operations["exportAmendment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The other side agrees: the proposal becomes the next version; earlier versions stay */
        post: operations["agreeAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The other side does not agree, and says why */
        post: operations["declineAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side that proposed takes it back */
        post: operations["withdrawAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs a draft and begins its term */
        post: operations["bringIntoForce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/engineers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Names primary and backup engineers */
        put: operations["nameEngineers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/third-parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Names the third parties, who from then on see the contract and are seen */
        put: operations["nameThirdParties"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Systems, modules, servers, databases and interfaces of a contract, with who answers for each */
        get: operations["listAssets"];
        put?: never;
        /** Enters an asset of a contract */
        post: operations["addAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets/modules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters the system of a contract and the modules in its scope (ZK-1) that are not there yet */
        post: operations["takeModules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an asset out of the list; its past stays. Refused while another asset is a part of it */
        delete: operations["removeAsset"];
        options?: never;
        head?: never;
        /** Changes an asset; nothing may depend on itself */
        patch: operations["changeAsset"];
        trace?: never;
    };
    "/api/rota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on duty for a contract, day by day, with leave and holidays (at most 400 days) */
        get: operations["readRota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rota/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a person on duty for a time */
        post: operations["addShift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rota/shifts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a shift off the rota */
        delete: operations["removeShift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rota/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters leave; new work passes to the backup meanwhile */
        post: operations["addLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rota/leaves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes leave back */
        delete: operations["removeLeave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rota/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Duty notices before statutory holidays: drafts for the supplier, published ones for all */
        get: operations["listDutyNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rota/notices/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes a drafted duty notice, as drafted or as edited, and tells the hospital */
        post: operations["publishDutyNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases by any filter, newest report first unless sorted otherwise */
        get: operations["listCases"];
        put?: never;
        /** Reports a case; the same Idempotency-Key gives the same case */
        post: operations["reportCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case: clocks judged now with their reasons, timeline, tasks, requests, attachments, links */
        get: operations["readCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is promised, at risk and broken today, by contract, and my tasks */
        get: operations["casesToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The month of a contract in figures; every rate states numerator and denominator */
        get: operations["caseFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The filtered list as xlsx, patient data masked; at most 100,000 rows */
        post: operations["exportCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attaches one file (part `file`, at most 20 MB, of an allowed type) */
        post: operations["attachToCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/attachments/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of an attachment */
        get: operations["readAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saved views: own ones and those shared in the organisation */
        get: operations["listCaseViews"];
        put?: never;
        /** Saves a view; one of the same name is replaced */
        post: operations["saveCaseView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-views/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes an own view */
        delete: operations["removeCaseView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/respond": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** First or further response of a person */
        post: operations["respondCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a note; internal notes stay with the own side and never count as a response */
        post: operations["noteCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/hand-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Passes the problem to technicians (KL-8) */
        post: operations["handOffCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Passes the work from primary to backup (ZK-3) */
        post: operations["handOverCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the case to a person */
        post: operations["assignCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/work-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a work order that keeps the record (ZK-8) */
        post: operations["escalateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a third party while we stay owner (ZK-9) */
        post: operations["requestOfParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/inform": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comforts, tells the cause, tells afterwards; meets demanded acts (KL-7, XY-2, XY-4) */
        post: operations["informOfCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An engineer is on site */
        post: operations["arriveAtCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/accept-solution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The hospital accepts the solution (KL-7) */
        post: operations["acceptSolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/handling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remote or on site: decides which clocks run (KL-7, KL-8) */
        post: operations["setHandling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/severity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the severity; targets are counted anew from the report */
        post: operations["changeSeverity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/remote-failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Telephone and remote did not help: the arrival clock begins to exist (EB-3) */
        post: operations["remoteFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pauses; stops clocks only where the contract allows it */
        post: operations["pauseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the pause */
        post: operations["resumeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a question (EB-4) */
        post: operations["answerCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replies to the patient or to the hospital; a patient case needs both (ZK-18) */
        post: operations["replyToCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resolves with cause, responsible party, classification, solution */
        post: operations["resolveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/cause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says in whose part the cause lies (XY-5) */
        post: operations["proposeCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/cause/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The hospital agrees to the responsible party, or does not */
        post: operations["agreeCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Links another case */
        post: operations["linkCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merges a duplicate into its main case; both records stay */
        post: operations["mergeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the resolution back */
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Follow-up call after resolving; closes, or opens a complaint (ZK-16) */
        post: operations["followUpCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/report-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Corrects when it was reported, by a further fact */
        post: operations["correctReportTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/patient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows what is masked; that it was shown, to whom and why, is a fact */
        post: operations["revealPatient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the last own act back by a correcting fact */
        post: operations["undoAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Follows a case, or no longer */
        post: operations["watchCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What first line passed to engineers (ZK-8, EB-6), newest first */
        get: operations["listWorkOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Demanded acts, follow-up calls and overdue promises: soonest due first, done ones latest first */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The call log (ZK-5): reports and responses by telephone, newest first */
        get: operations["listCalls"];
        put?: never;
        /** A call that makes a case; who took it has responded by that. A call that joins one is a response with `call` */
        post: operations["logCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Promises kept and broken, by the day of the report; at most 92 days */
        get: operations["caseDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/work-orders/{order}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a work order back with its outcome (ZK-8, EB-6) */
        post: operations["returnWorkOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/requests/{request}/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says until when a third party promised */
        post: operations["promiseRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/requests/{request}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a third party answered */
        post: operations["answerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/links/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a link away */
        delete: operations["unlinkCase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/occurrences/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uploads one file (part `file`, at most 20 MB, of an allowed type) to be named as evidence */
        post: operations["attachEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/occurrences/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that was given as evidence */
        get: operations["readEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/occurrences/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Done, with evidence; by the side that owes it */
        post: operations["completeOccurrence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/occurrences/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side to which it is owed confirms that it was done */
        post: operations["confirmOccurrence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/occurrences/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back what was entered: the owing side before it is confirmed, the other side also afterwards */
        post: operations["reopenOccurrence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/occurrences/{id}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side to which it is owed lets it go, with a reason */
        post: operations["waiveOccurrence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/occurrences/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The day of an event that a payment waits for; once all are known it has a due date */
        post: operations["recordPaymentEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is owed by a date, by due date; what has no date yet comes last */
        get: operations["listOccurrences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/occurrences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One occurrence with its evidence and history */
        get: operations["getOccurrence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/month": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A month day by day: what falls due, and what sort of day it is */
        get: operations["ledgerMonth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole term of a contract, a row for each obligation */
        get: operations["ledgerTerm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How each obligation of a contract stands today */
        get: operations["ledgerStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The filtered list as xlsx */
        get: operations["exportOccurrences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own calendar feeds */
        get: operations["listLedgerFeeds"];
        put?: never;
        /** A secret address for a calendar program; it is in this reply only */
        post: operations["createLedgerFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** From now on the address gives nothing */
        delete: operations["revokeLedgerFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The feed behind a secret address, as iCalendar */
        get: operations["readLedgerFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contracts that have a source, with what is open of each, most first */
        get: operations["listMoneyContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the rows of a contract come from, by side */
        get: operations["listMoneySources"];
        put?: never;
        /** Adds a source of one side */
        post: operations["addMoneySource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/sources/{id}": {
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
        /** Changes name or column map; files taken before keep the map they were read with */
        patch: operations["changeMoneySource"];
        trace?: never;
    };
    "/api/money/sources/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes no more files from a source; what was taken stays */
        post: operations["retireMoneySource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files taken, newest first */
        get: operations["listStatements"];
        put?: never;
        /** Takes a file (part `file`) of a source, whole or not at all: refused with line and rule. A file is taken once */
        post: operations["takeStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads a file (parts `file` and `map`) as a source would, and keeps nothing: columns, first rows, or why not */
        post: operations["previewStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/sources/{id}/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fetches a day of a source, in the background; the file then stands among the others, or the source says why not */
        post: operations["fetchMoneySource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/sources/{id}/nothing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that a source of files had no trade on a day; it is not waited for, until a file of that day comes */
        post: operations["tellMoneySourceNothing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/sources/{id}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a source for a day and shows what would be taken, or why not; keeps nothing of it */
        post: operations["tryMoneySource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When and how a contract is reconciled each morning */
        get: operations["readMoneySettings"];
        /** Changes when and how a contract is reconciled each morning */
        put: operations["putMoneySettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/statements/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes as they were taken */
        get: operations["readStatementFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/statements/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a wrong file out of the days that are not sealed; it stays readable with the reason */
        post: operations["withdrawStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs, newest first */
        get: operations["listRuns"];
        put?: never;
        /** Reconciles a day of a contract, in the background; one run of a day at a time. An imbalance (ZK-14) goes to the run that is open */
        post: operations["askRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One run: progress, figures, the drafted reply */
        get: operations["readRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels a run that is not done; it leaves nothing */
        post: operations["cancelRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/runs/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The supplier answers the hospital that said that a day does not balance (ZK-14); finance is told */
        post: operations["answerRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/month": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A month of a contract day by day, with totals and the ageing of what is open */
        get: operations["moneyMonth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seals the reconciled days of a span: their figures stay, later files give carried items */
        post: operations["sealMoneyDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Differences by any filter; `total` and `fen` are of the whole filter */
        get: operations["listDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/differences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One difference: the rows of each side, its likely cause and what to do next, and what people did */
        get: operations["readDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One trade of a day by any of its numbers: its rows on each side, and why they were matched or not */
        get: operations["lookUpTrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/trades/unmatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes apart what was matched by itself, with the reason; the day is run again and its rows are open differences */
        post: operations["unmatchTrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/differences/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The filtered list as xlsx, with the columns, order and language that are on screen; at most 100,000 rows */
        post: operations["exportDifferences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/differences/{id}/ask-channel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks WeChat Pay what became of the order and its refunds; the answer is kept as a comment */
        post: operations["askChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/differences/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a comment that both sides of the contract read */
        post: operations["noteDifference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that differences are one trade; refused unless their sides add up to the same amount */
        post: operations["matchByHand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/matches/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a match by hand back; its differences are open again */
        post: operations["undoMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/write-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes to write differences off */
        post: operations["proposeWriteOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/write-offs/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves or refuses a proposed write-off; approving needs another person than the one who proposed it */
        post: operations["decideWriteOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recoveries, newest first, with the sums of the whole filter (ZK-15) */
        get: operations["listRecoveries"];
        put?: never;
        /** Opens a recovery for a shortfall; cause and party are due within the time that the contract gives */
        post: operations["openRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/recoveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One recovery with its running statement */
        get: operations["readRecovery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/recoveries/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** States the cause and who is responsible; once stated it is changed only with the other side */
        post: operations["verifyRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/recoveries/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes another finding, another amount, or to give it up; holds when the other side agrees. One is open at a time */
        post: operations["proposeRecoveryChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/recoveries/{id}/changes/{change}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The other side agrees to a change or declines it; the side that proposed it takes it back */
        post: operations["answerRecoveryChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/recoveries/{id}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes how and when it is paid back; the instalments come to what is open. An agreed plan holds until the other side agrees to this one */
        post: operations["proposeRepayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/recoveries/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side that did not propose the plan agrees to it as it was read, or sends it back with the reason */
        post: operations["answerRepayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/recoveries/{id}/instalments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records money that came, by its voucher; of the supplier it waits for the hospital. Neither recovery nor voucher is ever overdrawn. At zero it is closed */
        post: operations["recordInstalment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/recoveries/{id}/instalments/{entry}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finance confirms that what the supplier recorded came, or not; the supplier may take it back */
        post: operations["answerInstalment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/recoveries/{id}/vouchers/{voucher}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The paper behind a voucher, as it was given */
        get: operations["readVoucherFile"];
        put?: never;
        /** The paper behind a voucher (part `file`: PDF, picture, OFD or Excel, at most 5 MiB), once */
        post: operations["takeVoucherFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/recoveries/{id}/instalments/{entry}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The hospital takes a wrongly recorded instalment back */
        post: operations["returnInstalment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/money/recoveries/{id}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reminder as a Word letter, with the running statement; that it was written is a fact */
        post: operations["writeReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The questions behind a link; at most thirty calls a minute from one address */
        get: operations["surveyForm"];
        put?: never;
        /** One answer per link, while the survey is open, by nobody of the judged side; a low overall score opens a complaint */
        post: operations["answerSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Surveys, newest first, each with how many were asked and answered */
        get: operations["listSurveys"];
        put?: never;
        /** Opens a survey: draws a sample of those who reported cases and of the hospital’s people, department by department */
        post: operations["openSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The results of all surveys of a contract in these days: by question, department and time */
        get: operations["surveyResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/results/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as xlsx: by question, department and survey, and the words without names */
        get: operations["exportSurveyResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One survey with its invitations and results */
        get: operations["getSurvey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks somebody who is not in the sample */
        post: operations["inviteToSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link for each who has not answered, for the hospital to send; in this reply only, and ends an older one */
        post: operations["issueSurveyLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/invitations/{invitation}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was said on the telephone (EB-8); the hospital may check it */
        post: operations["answerSurveyByPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/invitations/{invitation}/attempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody was reached, or not willing */
        post: operations["noteSurveyAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/invitations/{invitation}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What somebody says when the hospital asks again; a contradicted answer counts as none */
        post: operations["checkSurveyAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The hospital does not let the sample or the asking stand; the survey counts nowhere */
        post: operations["voidSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/surveys/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a survey before its time; nobody can answer any more */
        post: operations["closeSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits, the latest first */
        get: operations["listVisits"];
        put?: never;
        /** A visit to a user, on the spot or by telephone; a low score opens a complaint */
        post: operations["recordVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a contract owes by visiting, with how many different people were visited in each period */
        get: operations["listVisitDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/duties/{occurrence}/fulfil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Done by the visits of its period; refused while fewer different people were visited than the clause names */
        post: operations["fulfilByVisits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/probes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Probes of a contract with how they stand, the troubled ones first */
        get: operations["listProbes"];
        put?: never;
        /** Adds a probe. Of a heartbeat the reply has the secret path, once */
        post: operations["addProbe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/probes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A probe, its last result, and the names of its credentials */
        get: operations["getProbe"];
        put?: never;
        post?: never;
        /** Ends a probe and its open alert; what it measured stays */
        delete: operations["removeProbe"];
        options?: never;
        head?: never;
        /** Changes, pauses or resumes a probe, or replaces its credentials */
        patch: operations["changeProbe"];
        trace?: never;
    };
    "/api/probes/{id}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Results over time: by five minutes up to two days, else by the hour, above 100 days by the day */
        get: operations["probeSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/probes/{id}/evidence/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A screenshot of a probe’s run */
        get: operations["probeEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/heartbeat/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A sign of life at the secret path of a heartbeat probe */
        post: operations["beat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Probe runners inside a hospital’s network, with the last sign of life of each */
        get: operations["listRunners"];
        put?: never;
        /** Makes the token with which a runner enrols; it is shown in this reply and never again */
        post: operations["inviteRunner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Shuts a runner out at once. Refused while probes are assigned to it */
        delete: operations["removeRunner"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runner/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A runner presents its token and its public key */
        post: operations["enrolRunner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runner/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A runner asks for its probes; also its sign of life */
        post: operations["askWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runner/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Results in the order of their numbers; those that the desk holds already are passed over */
        post: operations["deliverResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runner/evidence/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The bytes of a screenshot that a delivered result names */
        put: operations["putEvidence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alerts of a contract, newest first; open ones unless all are asked for */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alert-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Other tools whose alerts come in */
        get: operations["listAlertSources"];
        put?: never;
        /** Opens an address for another tool’s alerts; its token is shown in this reply and never again */
        post: operations["createAlertSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alert-sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Closes the address; its open alerts end with it, as not recovered */
        delete: operations["removeAlertSource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alert-sources/{id}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Alerts in the format of the source, with its token as bearer, as password, or as `?token=` */
        post: operations["receiveAlerts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planned-works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Planned work of a contract, the latest first */
        get: operations["listPlannedWorks"];
        put?: never;
        /** Proposes work with its change number; the hospital’s own is approved by being entered */
        post: operations["planWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planned-works/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The hospital approves work before it begins: only then it silences alarms and counts as no downtime */
        post: operations["approveWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planned-works/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels work, or ends it early when it has begun */
        post: operations["cancelWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assurance-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assurance periods of a contract, the latest first, at most 200 */
        get: operations["listAssurance"];
        put?: never;
        /** Names a time in which probes look more often and no work is planned */
        post: operations["planAssurance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assurance-periods/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a period now, or calls it off before it began */
        post: operations["endAssurance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/watch/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quiet hours and reminders of a contract */
        get: operations["getWatchSettings"];
        /** Sets quiet hours (warnings wait, outages do not) and reminders */
        put: operations["setWatchSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/watch/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the systems of a contract are, and were in the last 90 days */
        get: operations["readStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters an outage that no probe saw, with its reason (KL-4) */
        post: operations["enterOutage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outages/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The hospital’s word that nothing was down when a case was reported (KL-4) */
        post: operations["denyOutage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outages/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One decision of many reported cases that wait, each judged by itself (KL-4) */
        post: operations["decideReported"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outages/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Corrects an outage of the past, with its reason; in the supplier’s favour only by the hospital */
        post: operations["correctOutage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/watch/downtime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downtime by system and responsible party, and the year’s total against the contract’s limit (KL-4) */
        get: operations["readDowntime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/watch/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measured values that near a limit: trend, and the day it is reached with its range (KL-6) */
        get: operations["readCapacity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/watch/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Probe states and values in the Prometheus text format; also at /metrics, with an access token */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The inspection lists of a contract, with their items that probes can measure */
        get: operations["listChecklists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Inspections, the latest due first */
        get: operations["listInspections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One inspection with its items, measured values beside their limits */
        get: operations["getInspection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/collect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Runs the automatic part now, again if it ran before; not once it is signed */
        post: operations["collectInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What a person found of one item; the same again changes nothing */
        put: operations["fillItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/items/{item}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A photo or file of one item, at most 20 MB */
        post: operations["attachToItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo or file of an inspection */
        get: operations["readItemFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Completes an inspection: each failed item becomes a case, its paper is drafted, and what the ledger owes without a paper is done */
        post: operations["signInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every contract that the reader sees, a row each: payments, penalties, months that wait for signatures, the term */
        get: operations["settlementOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settlement/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The penalties, payments, invoices and money of a contract as xlsx */
        get: operations["exportSettlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/penalties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Penalties of both sides under a contract as they stand now, with sums and what one more breach would cost */
        get: operations["listPenalties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/penalties/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Penalties of all contracts by a part of their clause, title, event or day, the newest first */
        get: operations["findPenalties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/penalties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One penalty with its formula, reasons and history */
        get: operations["readPenalty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/penalties/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The paying side accepts; the amount stands from now on */
        post: operations["acceptPenalty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/penalties/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The paying side disputes it, with a reason */
        post: operations["disputePenalty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/penalties/{id}/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side to be paid answers a dispute and stands by the penalty */
        post: operations["upholdPenalty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/penalties/{id}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side to be paid lets it go, with a reason */
        post: operations["waivePenalty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells of something that may cost the other side a penalty */
        post: operations["tellIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was late is done; by the side that told it */
        post: operations["endIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It was told in error; by the side that told it, not by the person who did */
        post: operations["withdrawIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/claim-cause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The paying side says that the cause lies with another party */
        post: operations["claimCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/answer-cause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The other side agrees to the cause, which excuses, or does not */
        post: operations["answerCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The payments of a contract: what each waits for, when it is due and why, invoices, money sent and arrived */
        get: operations["paymentPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side to be paid has issued an invoice */
        post: operations["issueInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The paying side has it: once invoices cover the payment, its days begin */
        post: operations["receiveInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The paying side sends it back, with the reason */
        post: operations["returnInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side to be paid has sent it: the day, the way, the number under which it can be followed */
        post: operations["sendInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/prove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side to be paid proves the day on which it arrived, also of one that was sent back: disputed until both agree */
        post: operations["proveInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Either side takes the other's day of arrival, and the due day follows; or the side to be paid takes it back */
        post: operations["agreeInvoiceDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The paying side has sent money; once it is the whole, the payment is done */
        post: operations["recordPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side to be paid has the money, on which day; or the payer takes that day, where it is disputed */
        post: operations["confirmReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/{id}/miss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The money is not there: the payment is open again */
        post: operations["missReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The hospital accepts, and payments that wait for it have that event; or it refuses */
        post: operations["signAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acceptances/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An acceptance that was entered in error is taken back, as long as no payment rests on it */
        post: operations["revokeAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The weeks, months, quarters, years or terms of a contract: open, under review or sealed */
        get: operations["listPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/periods/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One period with its figures: worked out now while it is open, as it was signed once it is sealed */
        get: operations["readPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/periods/{period}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the review of a period that is over; again: judges it anew at this instant, and signatures fall */
        post: operations["reviewPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/periods/{period}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A comment, or a dispute with its reason, which has to be settled before anybody signs */
        post: operations["addRemark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/remarks/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side that disputed says how it was settled */
        post: operations["resolveRemark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/periods/{period}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One side signs what it read; with the second signature the period is sealed */
        post: operations["signPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/periods/{period}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would change if a sealed period were judged again; it stays as it is */
        get: operations["readPeriodChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/periods/{period}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What both sides signed, to the letter: canonical JSON whose SHA-256 is the hash of the seal */
        get: operations["readSeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which term of a contract runs, until when, by when a notice ends it, and whether one was given */
        get: operations["readTerm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Either side gives notice: the contract does not go on by itself */
        post: operations["giveNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contracts/{id}/notice/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side that gave it takes the notice back: the contract goes on by itself again */
        post: operations["withdrawNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents, newest first */
        get: operations["listDocuments"];
        put?: never;
        /** Asks for a document; it is made in the background. */
        post: operations["askDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/analysis-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is already known for the parts of a fault analysis */
        get: operations["readAnalysisDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document with its figures: every number of the file is found here, with numerator, denominator and rule */
        get: operations["readDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes as they were made (SHA-256 in the document) */
        get: operations["readDocumentFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels a document that is not made yet */
        post: operations["cancelDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of document, for which periods, and where a contract demands it */
        get: operations["listDocumentKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes into a document: a new revision of it is made */
        post: operations["reviseDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read over and found right */
        post: operations["reviewDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent back with a reason, by its own side before it is handed over, then by the other until it is signed for */
        post: operations["returnDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/give-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A draft that could not be made is given up with a reason: it does not come again, and no signature waits for it */
        post: operations["giveUpDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Handed over to the other side: the duty of the ledger that it fulfils is done */
        post: operations["deliverDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The other side has received it: the duty is confirmed */
        post: operations["receiptDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Filed on paper: number, place and who (KL-16) */
        post: operations["archiveDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The paper of an inspection: its document once it is signed, before that as it would be made now */
        get: operations["inspectionPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/qualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The supplier’s certificates and licences for a contract, with how long they hold (KL-1) */
        get: operations["listQualifications"];
        put?: never;
        /** Adds a certificate or licence */
        post: operations["addQualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/qualifications/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scan */
        get: operations["qualificationFile"];
        put?: never;
        /** Uploads its scan (part `file`, at most 20 MB, of an allowed type) */
        post: operations["attachQualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/qualifications/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it off: a newer one has come, or it was a mistake; it stays in the log */
        post: operations["retireQualification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Per kind of document: the shipped template, the own versions, and the tags that a template may ask for */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uploads an own template (part `file`, docx) and uses it from now on; refused with the place of each fault */
        post: operations["uploadTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uses an earlier own version again */
        post: operations["activateTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{kind}/revert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes back to the shipped template; own versions are kept */
        post: operations["revertTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/shipped/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shipped template, to be edited in Word */
        get: operations["readShippedTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of an own version */
        get: operations["readTemplateFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What leaders look at: promises kept by contract and month, times, causes, modules, satisfaction, duties, outages */
        get: operations["dashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/dashboard/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as an Excel workbook */
        get: operations["dashboardWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shipped queries and those that the own organisation saved */
        get: operations["listQueries"];
        put?: never;
        /** Saves a query for the own organisation; a statement that may not be asked is refused with its place */
        post: operations["saveQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a query may read: the published views with their columns */
        get: operations["publishedViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/queries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a saved query */
        put: operations["changeQuery"];
        post?: never;
        /** Takes a saved query off the list */
        delete: operations["removeQuery"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/queries/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Runs a query with these parameters: at most 5,000 rows and 15 seconds; every run is a fact */
        post: operations["runQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/queries/{id}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same as an Excel workbook */
        post: operations["queryWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analysis/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Runs a statement that is not saved; a fact with the whole statement */
        post: operations["tryQuery"];
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
        AcceptSolution: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            text?: string;
        };
        AcceptanceView: {
            id: string;
            on: components["schemas"]["DateText"];
            by: string;
            representative: string;
            opinion: string;
            document: string | null;
            /** @description of the form, as it was when it was signed */
            sha256: string | null;
            at: components["schemas"]["InstantText"];
        };
        AddAssetInput: {
            contract: string;
            kind: components["schemas"]["AssetKind"];
            name: string;
            owner: components["schemas"]["CauseParty"];
            /** @default null */
            parent?: string | null;
            /** @default [] */
            dependsOn?: string[];
            /** @default null */
            module?: string | null;
            /** @default null */
            address?: string | null;
            /** @default null */
            note?: string | null;
        };
        AddLeave: {
            person?: string;
            startsAt: components["schemas"]["InstantText"];
            endsAt: components["schemas"]["InstantText"];
            reason: string;
        };
        AddMoneySourceInput: {
            contract: string;
            side: components["schemas"]["MoneySide"];
            name: string;
            format?: components["schemas"]["StatementFormat"] | components["schemas"]["ColumnMap"];
            /** @description left out: files by hand */
            connection?: components["schemas"]["SourceConnectionInput"];
        };
        AddProbeInput: {
            contract: components["schemas"]["Ref"];
            name: string;
            asset: components["schemas"]["Ref"];
            profile: components["schemas"]["ProbeProfileInput"];
            /** @default 60 */
            everySeconds?: number;
            /** @default 10000 */
            timeoutMs?: number;
            /** @default 2 */
            retries?: number;
            /** @default 2 */
            recoverAfter?: number;
            /** @default critical */
            severity?: components["schemas"]["AlertSeverity"];
            /** @default true */
            countsDowntime?: boolean;
            /** @default null */
            runner?: components["schemas"]["Ref"] | null;
            /** @default null */
            capacity?: components["schemas"]["CapacityLimitInput"] | null;
            /** @default [] */
            serves?: string[];
            /** @default {} */
            secrets?: {
                [key: string]: string;
            };
        };
        AddQualification: {
            contract: string;
            sort: components["schemas"]["QualificationSort"];
            name: string;
            number?: string;
            issuer?: string;
            issuedOn?: components["schemas"]["DateText"];
            expiresOn?: components["schemas"]["DateText"];
            checkedOn?: components["schemas"]["DateText"];
        };
        AddRemark: {
            /** @enum {string} */
            sort: "comment" | "dispute";
            about?: {
                /** @enum {string} */
                sort: "clock" | "duty" | "case" | "penalty" | "payment" | "document";
                ref: string;
                title: string;
            };
            text: string;
        };
        AddShift: {
            contract: string;
            person: string;
            /** @enum {string} */
            duty: "primary" | "backup";
            startsAt: components["schemas"]["InstantText"];
            endsAt: components["schemas"]["InstantText"];
        };
        AgreeCause: {
            version?: number;
            agree: boolean;
            reason?: string;
        };
        AgreeInvoiceDay: {
            version?: number;
        };
        /** @enum {string} */
        AlertFormat: "alertmanager" | "zabbix" | "nightingale" | "hertzbeat";
        /** @enum {string} */
        AlertSeverity: "critical" | "warning";
        AlertSourceView: {
            id: string;
            contract: string;
            name: string;
            format: components["schemas"]["AlertFormat"];
            asset: string | null;
            countsDowntime: boolean;
            path: string;
            lastAt: components["schemas"]["InstantText"] | null;
            received: number;
        };
        /** @enum {string} */
        AlertState: "held" | "told" | "over";
        AlertView: {
            id: string;
            contract: string;
            title: string;
            reason: {
                /** @enum {string} */
                code: "timeout" | "refused-target" | "private-target" | "name-not-found" | "connection-refused" | "connection-lost" | "unreachable" | "tls-invalid" | "certificate-expired" | "host-key" | "sign-in" | "secret-missing" | "status" | "assertion" | "out-of-limits" | "soap-fault" | "bad-answer" | "too-many-redirects" | "answers" | "sql-writes" | "sql-error" | "not-one-number" | "hl7-refused" | "silent" | "step" | "command" | "metric-missing" | "his-refused" | "no-place" | "not-test-patient" | "not-reversed" | "tool-missing" | "cancelled" | "internal";
                params: {
                    [key: string]: string | number;
                };
            } | null;
            text: string;
            severity: components["schemas"]["AlertSeverity"];
            state: components["schemas"]["AlertState"];
            heldWhy: ("planned-work" | "dependency" | "settling") | null;
            heldUntil: components["schemas"]["InstantText"] | null;
            root: {
                id: string;
                title: string;
            } | null;
            asset: {
                id: string;
                name: string;
            } | null;
            probe: string | null;
            source: string | null;
            startedAt: components["schemas"]["InstantText"];
            confirmedAt: components["schemas"]["InstantText"];
            toldAt: components["schemas"]["InstantText"] | null;
            recoveredAt: components["schemas"]["InstantText"] | null;
            flapping: boolean;
            stopped: boolean;
            case: string | null;
        };
        AmendContractBody: {
            yaml: components["schemas"]["ContractYaml"];
        };
        Amendment: {
            id: string;
            /** @description the version that it becomes */
            version: number;
            effectiveFrom: components["schemas"]["DateText"];
            /** @enum {string} */
            state: "open" | "agreed" | "declined" | "withdrawn";
            /** @enum {string} */
            proposedSide: "hospital" | "supplier";
            proposedBy: string;
            proposedAt: components["schemas"]["InstantText"];
            answeredBy: string | null;
            answeredAt: components["schemas"]["InstantText"] | null;
            /** @description why it was declined */
            reason: string | null;
            changes: components["schemas"]["ContractChangeView"][];
            may: ("agree" | "decline" | "withdraw")[];
        };
        AnalysisColumn: {
            name: string;
            /** @enum {string} */
            sort: "text" | "number" | "boolean" | "date" | "instant";
            title: components["schemas"]["LocalText"];
            /** @description words for the codes that stand in it */
            codes: {
                [key: string]: components["schemas"]["LocalText"];
            } | null;
        };
        AnalysisDocumentFigures: {
            /** @constant */
            of: "case";
            case: {
                id: string;
                number: string;
            };
            title: string;
            severity: components["schemas"]["LocalText"];
            module: components["schemas"]["LocalText"];
            reportedAt: components["schemas"]["InstantText"];
            resolvedAt: components["schemas"]["InstantText"] | null;
            durationMs: number;
            clocks: {
                clause: string;
                clock: components["schemas"]["LocalText"];
                /** @enum {string} */
                state: "pending" | "met" | "breached" | "excused";
                start: components["schemas"]["InstantText"];
                due: components["schemas"]["InstantText"] | null;
                metAt: components["schemas"]["InstantText"] | null;
                why: components["schemas"]["LocalText"][];
                provisional: boolean;
            }[];
            steps: {
                total: number;
                items: {
                    at: components["schemas"]["InstantText"];
                    sinceMs: number;
                    who: components["schemas"]["LocalText"];
                    what: components["schemas"]["LocalText"];
                }[];
            };
            parts: {
                part: string;
                title: components["schemas"]["LocalText"];
                text: string | null;
            }[];
            measures: {
                what: string;
                party: string;
                by: string;
            }[];
            blanks: number;
            provisional: components["schemas"]["LocalText"];
            clauses: {
                number: string;
                quote: string;
            }[];
        };
        AnalysisDraft: {
            case: {
                id: string;
                number: string;
                title: string;
                contract: string;
            };
            demanded: boolean;
            parts: components["schemas"]["AnalysisParts"];
            from: {
                [key: string]: "case" | "document";
            };
        };
        AnalysisParts: {
            description?: string;
            directCause?: string;
            rootCause?: string;
            impactScope?: string;
            impactSpan?: string;
            businessImpact?: string;
            dataImpact?: string;
            symptoms?: string;
            temporaryFix?: string;
            finalFix?: string;
            summary?: string;
            measures?: {
                what: string;
                party?: string;
                by?: string;
            }[];
        };
        AnalysisResult: {
            columns: components["schemas"]["AnalysisColumn"][];
            rows: (string | number | boolean | null)[][];
            /** @description there were more rows than the limit */
            cut: boolean;
            values: {
                [key: string]: string | number | null;
            };
            at: components["schemas"]["InstantText"];
            milliseconds: number;
        };
        AnswerCase: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            text: string;
        };
        AnswerCause: {
            version?: number;
            agree: boolean;
            reason?: string;
        };
        AnswerInstalment: {
            confirm: boolean;
            reason?: string;
        };
        AnswerRecoveryChange: {
            agree: boolean;
            reason?: string;
        };
        AnswerRepayment: {
            agree: boolean;
            /** @description of the recovery as it was read; another plan meanwhile is `state.stale` */
            version: number;
            reason?: string;
        };
        AnswerRequest: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            text: string;
        };
        AnswerRun: {
            text: string;
        };
        AnswerSurvey: {
            token: string;
            answers: components["schemas"]["SurveyAnswers"];
        };
        ArriveAtCase: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            text?: string;
        };
        AskDocumentInput: {
            kind: components["schemas"]["PeriodKind"];
            contract: string;
            period: components["schemas"]["PeriodName"];
            /**
             * @default {
             *       "texts": {},
             *       "rows": {}
             *     }
             */
            written?: components["schemas"]["WrittenInputInput"];
        } | {
            /** @constant */
            kind: "fault-analysis";
            contract: string;
            case: string;
            /** @default {} */
            parts?: components["schemas"]["AnalysisParts"];
        };
        AskRunInput: {
            contract: string;
            day: components["schemas"]["DateText"];
            /**
             * @default by-hand
             * @enum {string}
             */
            reason?: "imbalance" | "by-hand";
            /** @description the case by which the hospital said that it does not balance (ZK-14) */
            case?: string;
            /** @description what the hospital says does not balance */
            said?: string;
        };
        Asset: {
            id: string;
            contract: string;
            kind: components["schemas"]["AssetKind"];
            name: string;
            owner: components["schemas"]["CauseParty"];
            parent: string | null;
            dependsOn: string[];
            module: string | null;
            address: string | null;
            note: string | null;
            createdAt: components["schemas"]["InstantText"];
            version: number;
        };
        /** @enum {string} */
        AssetKind: "system" | "module" | "server" | "database" | "interface" | "network";
        AssetList: {
            items: components["schemas"]["Asset"][];
            modulesMissing: number;
            may: string[];
        };
        AssignCase: {
            version?: number;
            person: string;
            reason?: string;
        };
        AssignPost: {
            person: string;
            since: components["schemas"]["DateText"];
        };
        AssuranceView: {
            id: string;
            contract: string;
            title: string;
            from: components["schemas"]["InstantText"];
            to: components["schemas"]["InstantText"];
            everySeconds: number;
            plannedBy: string;
            /** @enum {string} */
            state: "planned" | "running" | "over";
            may: string[];
        };
        BringIntoForceBody: {
            signedOn: components["schemas"]["DateText"];
            /** @description first day of a term that begins at acceptance */
            startsOn?: components["schemas"]["DateText"];
        };
        CallDetails: {
            caller: string;
            /** @description the number that was called */
            line?: string;
            startedAt?: components["schemas"]["InstantText"];
            endedAt?: components["schemas"]["InstantText"];
            summary?: string;
        };
        CallView: {
            /** @description id of the fact */
            id: string;
            /** @description true: the case was reported by this call */
            made: boolean;
            contract: string;
            case: {
                id: string;
                number: string;
                /** @description identity and telephone numbers masked */
                title: string;
                state: components["schemas"]["CaseState"];
                worst: components["schemas"]["CaseWorst"];
                nextDueAt: components["schemas"]["InstantText"] | null;
            };
            caller: string | null;
            line: string | null;
            startedAt: components["schemas"]["InstantText"];
            endedAt: components["schemas"]["InstantText"] | null;
            summary: string | null;
            takenBy: string | null;
            /** @description inside the contract’s window `hotline`; null where it has none */
            inHours: boolean | null;
        };
        CapacityLimit: {
            reading: string | null;
            limit: number;
            /** @enum {string} */
            side: "above" | "below";
            /** @default 60 */
            warnDays: number;
        };
        CapacityLimitInput: {
            reading: string | null;
            limit: number;
            /** @enum {string} */
            side: "above" | "below";
            /** @default 60 */
            warnDays?: number;
        };
        CapacityView: {
            items: {
                probe: {
                    id: string;
                    name: string;
                    asset: string;
                };
                limit: components["schemas"]["CapacityLimit"];
                unit: string | null;
                days: {
                    day: components["schemas"]["DateText"];
                    value: number;
                }[];
                trend: {
                    perDay: number;
                    perDayLow: number;
                    perDayHigh: number;
                    today: number;
                } | null;
                reach: {
                    at: components["schemas"]["DateText"] | null;
                    earliest: components["schemas"]["DateText"] | null;
                    latest: components["schemas"]["DateText"] | null;
                } | null;
                warns: boolean;
            }[];
        };
        CaseAttachment: {
            id: string;
            name: string;
            type: string;
            bytes: number;
            by: {
                id: string | null;
                name: string;
            };
            at: components["schemas"]["InstantText"];
        };
        /** @enum {string} */
        CaseChannel: "web" | "phone" | "wechat" | "qq" | "wecom" | "mail" | "fax" | "on-site" | "hook" | "other";
        CaseClock: {
            clause: string;
            obligation: string;
            title: components["schemas"]["LocalText"];
            clock: components["schemas"]["ClockName"];
            clockTitle: components["schemas"]["LocalText"];
            start: components["schemas"]["InstantText"];
            due: components["schemas"]["InstantText"] | null;
            /** @enum {string} */
            state: "pending" | "met" | "breached" | "excused";
            atRisk: boolean;
            usedPercent: number | null;
            metAt: components["schemas"]["InstantText"] | null;
            elapsedMs: number;
            provisional: boolean;
            /** @description the vague word of the clause for which the figure was agreed */
            agreedWord: string | null;
            warnings: {
                share: number;
                at: components["schemas"]["InstantText"];
            }[];
            demands: components["schemas"]["CaseDemand"][];
            why: components["schemas"]["LocalText"][];
        };
        CaseDay: {
            day: components["schemas"]["DateText"];
            cases: number;
            met: number;
            breached: number;
            excused: number;
            pending: number;
            kept: components["schemas"]["Rate"];
        };
        CaseDays: {
            from: components["schemas"]["DateText"];
            to: components["schemas"]["DateText"];
            asOf: components["schemas"]["InstantText"];
            rule: components["schemas"]["LocalText"];
            /** @description every day of the span, in order */
            days: components["schemas"]["CaseDay"][];
            total: {
                cases: number;
                met: number;
                breached: number;
                excused: number;
                pending: number;
                kept: components["schemas"]["Rate"];
            };
        };
        CaseDemand: {
            name: string;
            title: components["schemas"]["LocalText"];
            since: components["schemas"]["InstantText"];
            metAt: components["schemas"]["InstantText"] | null;
        };
        CaseDetail: {
            id: string;
            number: string;
            version: number;
            contract: string;
            kind: components["schemas"]["CaseKind"];
            severity: string | null;
            channel: components["schemas"]["CaseChannel"];
            /** @description identity and telephone numbers masked */
            title: string;
            module: string | null;
            outOfScope: boolean;
            state: components["schemas"]["CaseState"];
            handling: components["schemas"]["Handling"];
            worst: components["schemas"]["CaseWorst"];
            nextDue: {
                at: components["schemas"]["InstantText"];
                clause: string;
                clock: components["schemas"]["ClockName"];
            } | null;
            openDemands: number;
            owner: {
                id: string | null;
                name: string;
            } | null;
            backup: {
                id: string | null;
                name: string;
            } | null;
            reporter: {
                name: string | null;
                department: string | null;
            };
            party: components["schemas"]["CauseParty"] | null;
            partyAgreed: boolean;
            classification: string | null;
            reportedAt: components["schemas"]["InstantText"];
            recordedAt: components["schemas"]["InstantText"];
            firstResponseAt: components["schemas"]["InstantText"] | null;
            resolvedAt: components["schemas"]["InstantText"] | null;
            closedAt: components["schemas"]["InstantText"] | null;
            mergedInto: string | null;
            clocks: components["schemas"]["CaseClock"][];
            may: components["schemas"]["CaseVerb"][];
            description: string | null;
            /** @description masked */
            contact: string | null;
            /** @description masked */
            patient: {
                name: string;
                mobile: string;
                residentId: string;
            } | null;
            cause: string | null;
            solution: string | null;
            impact: string | null;
            symptom: string | null;
            summary: string | null;
            followUp: string | null;
            paused: boolean;
            watching: boolean;
            contractVersion: number;
            timeline: components["schemas"]["TimelineEntry"][];
            tasks: components["schemas"]["CaseTask"][];
            requests: components["schemas"]["PartyRequest"][];
            workOrders: components["schemas"]["WorkOrder"][];
            attachments: components["schemas"]["CaseAttachment"][];
            links: components["schemas"]["CaseLink"][];
        };
        CaseFigures: {
            contract: string;
            month: string;
            asOf: components["schemas"]["InstantText"];
            reported: number;
            resolved: number;
            open: number;
            merged: number;
            withoutClock: number;
            by: {
                kind: {
                    [key: string]: number;
                };
                severity: {
                    [key: string]: number;
                };
                module: {
                    [key: string]: number;
                };
                party: {
                    [key: string]: number;
                };
                classification: {
                    [key: string]: number;
                };
                channel: {
                    [key: string]: number;
                };
            };
            clocks: {
                clause: string;
                obligation: string;
                clock: components["schemas"]["ClockName"];
                title: components["schemas"]["LocalText"];
                met: number;
                breached: number;
                excused: number;
                pending: number;
                kept: components["schemas"]["Rate"];
            }[];
        };
        CaseHead: {
            id: string;
            number: string;
            version: number;
            contract: string;
            kind: components["schemas"]["CaseKind"];
            severity: string | null;
            channel: components["schemas"]["CaseChannel"];
            /** @description identity and telephone numbers masked */
            title: string;
            module: string | null;
            outOfScope: boolean;
            state: components["schemas"]["CaseState"];
            handling: components["schemas"]["Handling"];
            worst: components["schemas"]["CaseWorst"];
            nextDue: {
                at: components["schemas"]["InstantText"];
                clause: string;
                clock: components["schemas"]["ClockName"];
            } | null;
            openDemands: number;
            owner: {
                id: string | null;
                name: string;
            } | null;
            backup: {
                id: string | null;
                name: string;
            } | null;
            reporter: {
                name: string | null;
                department: string | null;
            };
            party: components["schemas"]["CauseParty"] | null;
            partyAgreed: boolean;
            classification: string | null;
            reportedAt: components["schemas"]["InstantText"];
            recordedAt: components["schemas"]["InstantText"];
            firstResponseAt: components["schemas"]["InstantText"] | null;
            resolvedAt: components["schemas"]["InstantText"] | null;
            closedAt: components["schemas"]["InstantText"] | null;
            mergedInto: string | null;
            clocks: components["schemas"]["CaseClock"][];
            may: components["schemas"]["CaseVerb"][];
        };
        /** @enum {string} */
        CaseKind: "fault" | "consultation" | "demand" | "complaint" | "patient" | "vulnerability" | "question" | "disaster";
        CaseLink: {
            case: string;
            number: string;
            title: string;
            state: components["schemas"]["CaseState"];
            /** @enum {string} */
            relation: "related" | "caused-by" | "causes" | "follows" | "followed-by" | "duplicate" | "merged-here" | "merged-into";
        };
        CasePage: {
            items: components["schemas"]["CaseSummary"][];
            next: string | null;
            total?: number;
        };
        /** @enum {string} */
        CaseSort: "reported" | "-reported" | "due" | "-due" | "number" | "-number";
        /** @enum {string} */
        CaseState: "open" | "resolved" | "closed" | "merged";
        CaseSummary: {
            id: string;
            number: string;
            version: number;
            contract: string;
            kind: components["schemas"]["CaseKind"];
            severity: string | null;
            channel: components["schemas"]["CaseChannel"];
            /** @description identity and telephone numbers masked */
            title: string;
            module: string | null;
            outOfScope: boolean;
            state: components["schemas"]["CaseState"];
            handling: components["schemas"]["Handling"];
            worst: components["schemas"]["CaseWorst"];
            nextDue: {
                at: components["schemas"]["InstantText"];
                clause: string;
                clock: components["schemas"]["ClockName"];
            } | null;
            openDemands: number;
            owner: {
                id: string | null;
                name: string;
            } | null;
            backup: {
                id: string | null;
                name: string;
            } | null;
            reporter: {
                name: string | null;
                department: string | null;
            };
            party: components["schemas"]["CauseParty"] | null;
            partyAgreed: boolean;
            classification: string | null;
            reportedAt: components["schemas"]["InstantText"];
            recordedAt: components["schemas"]["InstantText"];
            firstResponseAt: components["schemas"]["InstantText"] | null;
            resolvedAt: components["schemas"]["InstantText"] | null;
            closedAt: components["schemas"]["InstantText"] | null;
            mergedInto: string | null;
        };
        CaseTask: {
            id: string;
            case: string;
            number: string;
            contract: string;
            caseTitle: string;
            /** @enum {string} */
            kind: "demand" | "follow-up" | "request";
            name: string;
            title: components["schemas"]["LocalText"];
            clause: string | null;
            since: components["schemas"]["InstantText"];
            due: components["schemas"]["InstantText"];
            overdue: boolean;
            doneAt: components["schemas"]["InstantText"] | null;
            assignee: {
                id: string | null;
                name: string;
            } | null;
        };
        /** @enum {string} */
        CaseVerb: "respond" | "note" | "attach" | "hand-off" | "hand-over" | "assign" | "escalate" | "return-work-order" | "request" | "promise-request" | "answer-request" | "inform" | "arrive" | "accept-solution" | "set-handling" | "change-severity" | "remote-failed" | "pause" | "resume" | "answer" | "reply" | "resolve" | "propose-cause" | "agree-cause" | "link" | "merge" | "reopen" | "follow-up" | "correct-report-time" | "reveal-patient" | "undo" | "watch";
        /** @enum {string} */
        CaseWorst: "breached" | "at-risk" | "pending" | "excused" | "met" | "none";
        CasesToday: {
            now: components["schemas"]["InstantText"];
            contracts: {
                contract: string;
                open: number;
                promised: number;
                atRisk: number;
                broken: number;
                brokenToday: number;
                tasks: number;
                top: {
                    promised: {
                        case: components["schemas"]["CaseSummary"];
                        clocks: components["schemas"]["CaseClock"][];
                    }[];
                    atRisk: {
                        case: components["schemas"]["CaseSummary"];
                        clocks: components["schemas"]["CaseClock"][];
                    }[];
                    broken: {
                        case: components["schemas"]["CaseSummary"];
                        clocks: components["schemas"]["CaseClock"][];
                    }[];
                };
            }[];
            tasks: components["schemas"]["CaseTask"][];
        };
        /** @enum {string} */
        CauseParty: "supplier" | "hospital" | "third-party";
        ChangeAsset: {
            name?: string;
            owner?: components["schemas"]["CauseParty"];
            /** @default null */
            parent?: string | null;
            /** @default [] */
            dependsOn?: string[];
            /** @default null */
            module?: string | null;
            /** @default null */
            address?: string | null;
            /** @default null */
            note?: string | null;
            version: number;
        };
        ChangeMoneySourceInput: {
            name?: string;
            /** @description null: found by the header */
            format?: (components["schemas"]["StatementFormat"] | components["schemas"]["ColumnMap"]) | null;
            /** @description of the same kind; secrets that are left out stay */
            connection?: components["schemas"]["SourceConnectionInput"];
        };
        ChangeProbeInput: {
            version: number;
            name?: string;
            asset?: components["schemas"]["Ref"];
            profile?: components["schemas"]["ProbeProfileInput"];
            everySeconds?: number;
            timeoutMs?: number;
            retries?: number;
            recoverAfter?: number;
            severity?: components["schemas"]["AlertSeverity"];
            countsDowntime?: boolean;
            runner?: components["schemas"]["Ref"] | null;
            capacity?: components["schemas"]["CapacityLimitInput"] | null;
            serves?: string[];
            paused?: boolean;
            secrets?: {
                [key: string]: string;
            };
        };
        ChangeQueryInput: {
            title: string;
            /** @default  */
            about?: string;
            sql: string;
            /** @default [] */
            parameters?: components["schemas"]["QueryParameter"][];
            /** @default null */
            chart?: components["schemas"]["QueryChart"] | null;
            version: number;
        };
        ChangeSeverity: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            severity: string;
            reason: string;
        };
        ChecklistView: {
            id: string;
            clause: string;
            title: components["schemas"]["LocalText"];
            items: {
                id: string;
                title: components["schemas"]["LocalText"];
                hint: components["schemas"]["LocalText"] | null;
            }[];
        };
        ClaimCause: {
            version?: number;
            /** @enum {string} */
            party: "hospital" | "supplier" | "third-party";
            reason: string;
        };
        ClassFigure: {
            count: number;
            /** @description what is at stake, never negative */
            fen: number;
        };
        ClauseView: {
            id: string;
            heading: components["schemas"]["LocalText"];
            quotes: {
                text: string;
                en: string | null;
            }[];
            obligations: components["schemas"]["ObligationView"][];
            none: components["schemas"]["LocalText"] | null;
        };
        /** @enum {string} */
        ClockName: "respond" | "hand-off" | "arrive" | "accept" | "restore" | "resolve" | "fix" | "reply" | "answer";
        ColumnMap: {
            columns: {
                [key: string]: string;
            };
            /** @enum {string} */
            amountUnit: "fen" | "yuan";
            kinds?: {
                [key: string]: "pay" | "refund" | "other";
            };
            states?: {
                [key: string]: "done" | "open" | "failed";
            };
            /** @enum {string} */
            delimiter?: "," | ";" | "|" | "\t";
            skipLines?: number;
            /** @description of a workbook; left out: the first that is not hidden */
            sheet?: string;
        };
        ConfirmReceipt: {
            version?: number;
            /** @description the day on which the money was there; the payer takes the day that is disputed by the same */
            on: components["schemas"]["DateText"];
            /** @description what shows it: to be given where this day is late and that of the payer is not */
            proof?: string;
        };
        ContractChangeView: {
            clause: string | null;
            obligation: string | null;
            subject: components["schemas"]["LocalText"];
            from: components["schemas"]["LocalText"] | null;
            to: components["schemas"]["LocalText"] | null;
        };
        ContractCheckView: {
            faults: components["schemas"]["ContractFaultView"][];
            title: components["schemas"]["LocalText"] | null;
            code: string | null;
            version: number | null;
            effectiveFrom: components["schemas"]["DateText"] | null;
            coverage: components["schemas"]["CoverageView"] | null;
            changes: components["schemas"]["ContractChangeView"][];
        };
        ContractClausesView: {
            contract: string;
            version: number;
            coverage: components["schemas"]["CoverageView"];
            agreed: {
                clause: string;
                obligation: string;
                word: string;
                title: components["schemas"]["LocalText"];
                figure: components["schemas"]["LocalText"];
            }[];
            clauses: components["schemas"]["ClauseView"][];
        };
        ContractFaultView: {
            line: number;
            field: string;
            /** @description in English */
            rule: string;
            /**
             * @description the same for other languages, with its params
             * @enum {string}
             */
            code: "other" | "missing" | "unknown-field" | "wrong-type" | "not-listed" | "wrong-format" | "too-small" | "too-big" | "unknown-word" | "obligations-or-none" | "not-yaml" | "nested-too-deep" | "not-readable" | "twice" | "prefix" | "unknown-module" | "unknown-window" | "unknown-kind" | "unknown-severity" | "unknown-obligation" | "overlap" | "only-with-every" | "not-as-needed" | "only-per-event" | "only-done-by" | "way-not-said" | "paper-not-awaited" | "window-hours" | "endless-target" | "clause-missing" | "not-in-source" | "figure-not-owed" | "figure-not-quoted" | "word-not-quoted" | "word-not-agreed" | "outside-year" | "unlike" | "not-next" | "not-later" | "after-term" | "past";
            params: {
                [key: string]: string | number;
            };
        };
        ContractFounded: {
            id: string;
            version: number;
        };
        /** @enum {string} */
        ContractState: "draft" | "in-force" | "ended";
        ContractSummary: {
            id: string;
            slug: string;
            code: string;
            title: components["schemas"]["LocalText"];
            state: components["schemas"]["ContractState"];
            signedOn: components["schemas"]["DateText"] | null;
            startsOn: components["schemas"]["DateText"] | null;
            endsOn: components["schemas"]["DateText"] | null;
            version: number;
            parties: {
                orgId: string;
                /** @enum {string} */
                side: "hospital" | "supplier" | "third-party" | "operator";
                name: components["schemas"]["LocalText"];
                shortName: string;
            }[];
            coverage: components["schemas"]["CoverageView"];
        };
        ContractView: {
            id: string;
            slug: string;
            code: string;
            title: components["schemas"]["LocalText"];
            state: components["schemas"]["ContractState"];
            signedOn: components["schemas"]["DateText"] | null;
            startsOn: components["schemas"]["DateText"] | null;
            endsOn: components["schemas"]["DateText"] | null;
            version: number;
            parties: {
                orgId: string;
                /** @enum {string} */
                side: "hospital" | "supplier" | "third-party" | "operator";
                name: components["schemas"]["LocalText"];
                shortName: string;
            }[];
            coverage: components["schemas"]["CoverageView"];
            price: string | null;
            term: {
                /** @enum {string} */
                from: "signing" | "acceptance";
                months: number;
            };
            pausing: boolean;
            source: string;
            windows: {
                id: string;
                title: components["schemas"]["LocalText"];
                words: components["schemas"]["LocalText"];
            }[];
            modules: {
                id: string;
                title: components["schemas"]["LocalText"];
            }[];
            kinds: {
                kind: string;
                severities: {
                    id: string;
                    title: components["schemas"]["LocalText"];
                    meaning: components["schemas"]["LocalText"] | null;
                }[];
            }[];
            engineers: {
                personId: string;
                name: string;
                /** @enum {string} */
                duty: "primary" | "backup";
                since: components["schemas"]["DateText"];
            }[];
            versions: components["schemas"]["VersionView"][];
            may: ("amend" | "bring-into-force" | "name-engineers" | "name-third-parties")[];
        };
        ContractYaml: string;
        CorrectOutage: {
            from?: components["schemas"]["InstantText"];
            to?: components["schemas"]["InstantText"];
            party?: components["schemas"]["CauseParty"];
            /** @constant */
            struck?: true;
            reason: string;
        };
        CorrectReportTime: {
            version?: number;
            reportedAt: components["schemas"]["InstantText"];
            reason: string;
        };
        CoverageView: {
            clauses: number;
            source: number | null;
            missing: string[];
            mapped: number;
            none: number;
            agreed: number;
            byType: {
                [key: string]: number;
            };
        };
        CreateAlertSourceInput: {
            contract: components["schemas"]["Ref"];
            name: string;
            format: components["schemas"]["AlertFormat"];
            /** @default null */
            asset?: components["schemas"]["Ref"] | null;
            /** @default true */
            countsDowntime?: boolean;
        };
        CreateInboundHook: {
            name: string;
            contract: string;
        };
        CreateLedgerFeedInput: {
            /** @description absent: all contracts of the own organisation */
            contract?: string;
            /**
             * @default zh
             * @enum {string}
             */
            language?: "zh" | "en";
        };
        CreateOrganisationInput: {
            /** @enum {string} */
            side: "hospital" | "supplier" | "third-party";
            name: {
                zh: string;
                en: string;
            };
            shortName: string;
            creditCode?: string;
            /** @default [] */
            contacts?: components["schemas"]["OrganisationContact"][];
        };
        CreatePersonInput: {
            /** @description absent: the own one; only the operator may name another */
            organisation?: string;
            userName: string;
            name: string;
            /** @description mainland mobile number; shown masked to everybody else */
            mobile?: string;
            /** Format: email */
            mail?: string;
            /**
             * @default zh
             * @enum {string}
             */
            language?: "zh" | "en";
        };
        CreateTokenInput: {
            name: string;
            permissions: ("org.list" | "org.manage" | "person.list" | "person.manage" | "role.grant" | "lockout.lift" | "post.assign" | "session.manage" | "token.manage" | "contract.read" | "contract.found" | "contract.manage" | "contract.propose" | "contract.agree" | "case.read" | "case.report" | "case.respond" | "case.note" | "case.attach" | "case.hand-off" | "case.escalate" | "case.coordinate" | "case.answer-request" | "case.inform" | "case.accept" | "case.resolve" | "case.classify" | "case.agree-cause" | "case.link" | "case.merge" | "case.assign" | "case.reopen" | "case.follow-up" | "case.export" | "rota.read" | "rota.edit" | "leave.request" | "ledger.read" | "occurrence.complete" | "occurrence.confirm" | "document.read" | "document.generate" | "document.review" | "document.deliver" | "document.receipt" | "qualification.manage" | "template.manage" | "outreach.read" | "outreach.manage" | "outreach.witness" | "analysis.run" | "analysis.write" | "asset.read" | "asset.manage" | "watch.read" | "watch.manage" | "window.plan" | "window.approve" | "inspection.read" | "inspection.fill" | "money.read" | "money.source" | "money.run" | "money.settle" | "money.write-off" | "money.seal" | "recovery.work" | "recovery.agree" | "settlement.read" | "incident.tell" | "penalty.decide" | "payment.record" | "acceptance.sign" | "period.review" | "period.sign" | "term.decide" | "fact.read" | "fact.verify" | "notice.read" | "webhook.manage")[];
            /** @default 90 */
            days?: number;
        };
        CreateWebhookInput: {
            name: string;
            /** Format: uri */
            url: string;
            /** @default null */
            contract?: string | null;
            types: string[];
        };
        Dashboard: {
            from: components["schemas"]["DateText"];
            to: components["schemas"]["DateText"];
            at: components["schemas"]["InstantText"];
            contracts: {
                id: string;
                title: components["schemas"]["LocalText"];
            }[];
            total: {
                met: number;
                breached: number;
                excused: number;
                pending: number;
                cases: number;
                open: number;
                complaints: number;
            };
            /** @description by contract and month of report */
            promise: {
                met: number;
                breached: number;
                excused: number;
                pending: number;
                contract: string;
                month: string;
            }[];
            /** @description minutes; null: longer */
            response: {
                upTo: number | null;
                count: number;
            }[];
            /** @description hours; null: longer */
            resolution: {
                upTo: number | null;
                count: number;
            }[];
            parties: {
                name: string | null;
                count: number;
            }[];
            causes: {
                name: string | null;
                count: number;
            }[];
            modules: {
                name: components["schemas"]["LocalText"] | null;
                count: number;
                faults: number;
            }[];
            /** @description satisfied: an overall score of four or five */
            satisfaction: {
                survey: string;
                periodTo: components["schemas"]["DateText"];
                invited: number;
                answered: number;
                satisfied: number;
                sum: number;
            }[];
            duties: {
                due: number;
                done: number;
                late: number;
                missed: number;
            };
            outages: {
                month: string;
                party: string;
                minutes: number;
            }[];
            /** @description work orders, of these returned ones and the minutes from opening to return; calls, of these with an end and their minutes; shifts of the rota; visits; inspections signed */
            effort: {
                month: string;
                orders: number;
                returned: number;
                minutes: number;
                calls: number;
                timed: number;
                callMinutes: number;
                shifts: number;
                shiftMinutes: number;
                visits: number;
                inspections: number;
            }[];
        };
        /** Format: date */
        DateText: string;
        DecidePenalty: {
            version?: number;
        };
        DecideReportedInput: {
            contract: components["schemas"]["Ref"];
            cases: components["schemas"]["Ref"][];
            /** @enum {string} */
            decision: "none-down" | "down";
            /** @default null */
            asset?: components["schemas"]["Ref"] | null;
            reason: string;
        };
        DecideWriteOff: {
            approve: boolean;
            reason?: string;
        };
        DecidedReported: {
            items: {
                case: string;
                fault: ("input.invalid" | "input.too-large" | "input.unreadable" | "auth.required" | "auth.forbidden" | "auth.credentials-wrong" | "auth.locked" | "auth.origin-refused" | "auth.password-change-required" | "auth.second-factor-required" | "auth.password-weak" | "auth.roles-exclusive" | "not-found" | "state.conflict" | "state.stale" | "duplicate" | "idempotency.mismatch" | "rate.limited" | "contract.unusable" | "contract.not-in-term" | "contract.amendment-open" | "contract.amendment-stale" | "case.closed" | "case.not-open" | "case.hospital-decides" | "case.merge-self" | "outage.open" | "policy.has-open-cases" | "template.unusable" | "query.refused" | "query.too-large" | "query.too-long" | "money.file-refused" | "money.source-failed" | "money.unequal" | "money.day-sealed" | "money.files-changed" | "money.same-person" | "recovery.over-collected" | "penalty.running" | "penalty.same-person" | "penalty.stands" | "payment.too-much" | "payment.event-known" | "payment.in-settlement" | "acceptance.rested-on" | "period.not-over" | "period.disputed" | "period.changed" | "period.sealed" | "period.seal-broken" | "period.documents-making" | "period.documents-missing" | "file.type-refused" | "hook.signature-invalid" | "hook.address-refused" | "internal") | null;
            }[];
        };
        DeliveryView: {
            id: string;
            fact: string;
            type: string;
            /** @enum {string} */
            state: "queued" | "delivered" | "failed";
            attempts: number;
            lastStatus: number | null;
            lastError: string | null;
            createdAt: components["schemas"]["InstantText"];
            lastAttemptAt: components["schemas"]["InstantText"] | null;
        };
        DenyOutage: {
            case: components["schemas"]["Ref"];
            reason: string;
        };
        DepartmentResult: {
            invited: number;
            added: number;
            answered: number;
            byLink: number;
            byPhone: number;
            onBehalf: number;
            confirmed: number;
            contradicted: number;
            awaiting: number;
            declined: number;
            satisfied: number;
            neutral: number;
            dissatisfied: number;
            /** @description null: not known */
            department: string | null;
        };
        /** @enum {string} */
        DifferenceClass: "surplus" | "shortage" | "one-sided" | "amount" | "duplicate" | "state" | "next-day";
        /** @enum {string} */
        DifferenceColumn: "day" | "firstDay" | "ageDays" | "class" | "side" | "kind" | "orderNo" | "transactionId" | "refundNo" | "hisNo" | "at" | "orders" | "his" | "bill" | "invoices" | "fen" | "cause" | "next" | "state" | "refundUntil";
        DifferenceDetail: {
            id: string;
            contract: string;
            day: components["schemas"]["DateText"];
            firstDay: components["schemas"]["DateText"];
            ageDays: number;
            class: components["schemas"]["DifferenceClass"];
            side: components["schemas"]["MoneySide"] | null;
            /** @enum {string} */
            kind: "pay" | "refund";
            orderNo: string;
            transactionId: string;
            refundNo: string;
            hisNo: string;
            at: components["schemas"]["InstantText"];
            amounts: {
                [key: string]: number | null;
            };
            fen: number;
            cause: {
                id: string;
                text: components["schemas"]["LocalText"];
                next: components["schemas"]["LocalText"];
            };
            state: components["schemas"]["DifferenceState"];
            notes: number;
            case: string | null;
            recovery: string | null;
            refundUntil: components["schemas"]["DateText"] | null;
            may: string[];
            rows: components["schemas"]["DifferenceRow"][];
            run: string;
            suggests: components["schemas"]["DifferenceSummary"][];
            notesList: {
                id: string;
                at: components["schemas"]["InstantText"];
                by: string | null;
                text: string;
            }[];
            match: {
                id: string;
                at: components["schemas"]["InstantText"];
                by: string | null;
                reason: string;
                with: components["schemas"]["DifferenceSummary"][];
            } | null;
            unmatched: {
                at: components["schemas"]["InstantText"];
                by: string | null;
                reason: string;
            } | null;
            writeOff: {
                id: string;
                reason: string;
                proposedAt: components["schemas"]["InstantText"];
                proposedBy: string | null;
                /** @description proposed by who reads this: somebody else approves */
                own: boolean;
                decided: {
                    approved: boolean;
                    at: components["schemas"]["InstantText"];
                    by: string | null;
                    reason: string | null;
                } | null;
            } | null;
        };
        DifferencePage: {
            items: components["schemas"]["DifferenceSummary"][];
            next: string | null;
            total?: number;
            fen: number;
        };
        DifferenceRow: {
            side: components["schemas"]["MoneySide"];
            source: string;
            day: components["schemas"]["DateText"];
            /** @enum {string} */
            kind: "pay" | "refund";
            orderNo: string;
            transactionId: string;
            refundNo: string;
            channelRefundNo: string;
            hisNo: string;
            tradeNo: string;
            fen: number;
            at: components["schemas"]["InstantText"];
            /** @enum {string} */
            state: "done" | "open" | "failed";
        };
        /** @enum {string} */
        DifferenceState: "open" | "proposed" | "written-off" | "matched" | "recovering" | "recovered" | "cleared" | "replaced";
        DifferenceSummary: {
            id: string;
            contract: string;
            day: components["schemas"]["DateText"];
            firstDay: components["schemas"]["DateText"];
            ageDays: number;
            class: components["schemas"]["DifferenceClass"];
            side: components["schemas"]["MoneySide"] | null;
            /** @enum {string} */
            kind: "pay" | "refund";
            orderNo: string;
            transactionId: string;
            refundNo: string;
            hisNo: string;
            at: components["schemas"]["InstantText"];
            amounts: {
                [key: string]: number | null;
            };
            fen: number;
            cause: {
                id: string;
                text: components["schemas"]["LocalText"];
                next: components["schemas"]["LocalText"];
            };
            state: components["schemas"]["DifferenceState"];
            notes: number;
            case: string | null;
            recovery: string | null;
            refundUntil: components["schemas"]["DateText"] | null;
            may: string[];
        };
        DocumentBreach: {
            case: {
                id: string;
                number: string;
            };
            title: string;
            clause: string;
            clock: components["schemas"]["LocalText"];
            /** @enum {string} */
            state: "breached" | "excused";
            due: components["schemas"]["InstantText"] | null;
            metAt: components["schemas"]["InstantText"] | null;
            overMs: number;
            why: components["schemas"]["LocalText"][];
            party: components["schemas"]["LocalText"];
            demands: {
                title: components["schemas"]["LocalText"];
                since: components["schemas"]["InstantText"];
                metAt: components["schemas"]["InstantText"] | null;
            }[];
            provisional: boolean;
        };
        DocumentClass: {
            name: components["schemas"]["LocalText"];
            module: components["schemas"]["LocalText"];
            count: number;
            causes: string[];
            solutions: string[];
            confirmed: number;
        };
        DocumentDetail: {
            id: string;
            contract: string;
            kind: components["schemas"]["DocumentKind"];
            title: components["schemas"]["LocalText"];
            /** @description as printed on it */
            number: string | null;
            period: {
                name: string;
                from: components["schemas"]["DateText"];
                to: components["schemas"]["DateText"];
            } | null;
            due: components["schemas"]["DateText"] | null;
            occurrence: string | null;
            revision: number;
            supersededBy: string | null;
            scheduled: boolean;
            case: {
                id: string;
                number: string;
            } | null;
            state: components["schemas"]["DocumentState"];
            /** @description percent */
            progress: number;
            attempts: number;
            askedBy: {
                id: string | null;
                name: string;
            };
            askedAt: components["schemas"]["InstantText"];
            asOf: components["schemas"]["InstantText"];
            finishedAt: components["schemas"]["InstantText"] | null;
            file: {
                name: string;
                type: string;
                bytes: number;
                sha256: string;
            } | null;
            made: {
                contractVersion: number;
                contractDigest: string;
                calendarVersion: string;
                seal: {
                    batch: number;
                    hash: string;
                } | null;
                template: {
                    /** @enum {string} */
                    source: "shipped" | "own";
                    version: number | null;
                    digest: string;
                } | null;
            } | null;
            fault: {
                code: string;
                params: {
                    [key: string]: unknown;
                };
                fields: components["schemas"]["FieldFault"][];
            } | null;
            stage: components["schemas"]["DocumentStage"] | null;
            reviewed: {
                at: components["schemas"]["InstantText"];
                by: string;
            } | null;
            returned: {
                at: components["schemas"]["InstantText"];
                by: string;
                reason: string;
            } | null;
            delivered: {
                at: components["schemas"]["InstantText"];
                by: string;
                to: string;
                way: string;
            } | null;
            receipted: {
                at: components["schemas"]["InstantText"];
                by: string;
            } | null;
            archived: {
                at: components["schemas"]["InstantText"];
                by: string;
                number: string;
                place: string;
            } | null;
            givenUp: {
                at: components["schemas"]["InstantText"];
                by: string;
                reason: string;
            } | null;
            may: components["schemas"]["DocumentVerb"][];
            figures: components["schemas"]["DocumentFigures"] | null;
        };
        DocumentFigures: components["schemas"]["MonthDocumentFigures"] | components["schemas"]["AnalysisDocumentFigures"] | components["schemas"]["PaperFigures"];
        /** @enum {string} */
        DocumentKind: "fault-monthly-report" | "month-figures" | "quarterly-optimisation-plan" | "monthly-assessment" | "acceptance-form" | "clause-response" | "service-summary" | "operation-report" | "work-plan" | "promotion-plan" | "data-analysis-report" | "meeting-agenda" | "meeting-minutes" | "weekly-demand-report" | "frequent-questions" | "hotline-record" | "survey-sheet" | "satisfaction-survey" | "qualification-file" | "handover-pack" | "correction-note" | "inspection-record" | "platform-inspection" | "system-inspection" | "database-inspection" | "environment-inspection" | "function-inspection" | "performance-report" | "fault-analysis";
        DocumentKindList: {
            items: components["schemas"]["DocumentKindView"][];
        };
        DocumentKindView: {
            kind: components["schemas"]["DocumentKind"];
            title: components["schemas"]["LocalText"];
            /** @description empty: of one case */
            periods: ("week" | "month" | "quarter" | "year" | "term")[];
            /** @enum {string} */
            format: "word" | "excel";
            owed: {
                clause: string;
                obligation: string;
                every: string;
            }[];
        };
        DocumentOpenCase: {
            case: {
                id: string;
                number: string;
            };
            title: string;
            severity: components["schemas"]["LocalText"];
            module: components["schemas"]["LocalText"];
            reportedAt: components["schemas"]["InstantText"];
            due: components["schemas"]["InstantText"] | null;
            progress: components["schemas"]["LocalText"] | null;
            party: components["schemas"]["LocalText"];
        };
        DocumentPage: {
            items: components["schemas"]["DocumentView"][];
            next: string | null;
            total?: number;
            may: "ask"[];
        };
        DocumentProblem: {
            cause: string;
            module: components["schemas"]["LocalText"];
            count: number;
            open: number;
            cases: {
                id: string;
                number: string;
            }[];
            effect: string;
            solution: string;
        };
        DocumentRate: {
            name: components["schemas"]["LocalText"];
            clause: string;
            single: boolean;
            numerator: number;
            denominator: number;
            text: string;
            rule: components["schemas"]["LocalText"];
            /** @description what is not counted */
            left: {
                pending: number;
                excused: number;
                without: number;
                merged: number;
            };
        };
        /** @enum {string} */
        DocumentStage: "draft" | "reviewed" | "delivered" | "receipted" | "returned";
        /** @enum {string} */
        DocumentState: "queued" | "ready" | "failed" | "cancelled";
        DocumentTotals: {
            reported: number;
            resolved: number;
            open: number;
            breached: number;
            excused: number;
        };
        /** @enum {string} */
        DocumentVerb: "download" | "cancel" | "give-up" | "ask-again" | "write" | "review" | "return" | "deliver" | "receipt" | "archive";
        DocumentView: {
            id: string;
            contract: string;
            kind: components["schemas"]["DocumentKind"];
            title: components["schemas"]["LocalText"];
            /** @description as printed on it */
            number: string | null;
            period: {
                name: string;
                from: components["schemas"]["DateText"];
                to: components["schemas"]["DateText"];
            } | null;
            due: components["schemas"]["DateText"] | null;
            occurrence: string | null;
            revision: number;
            supersededBy: string | null;
            scheduled: boolean;
            case: {
                id: string;
                number: string;
            } | null;
            state: components["schemas"]["DocumentState"];
            /** @description percent */
            progress: number;
            attempts: number;
            askedBy: {
                id: string | null;
                name: string;
            };
            askedAt: components["schemas"]["InstantText"];
            asOf: components["schemas"]["InstantText"];
            finishedAt: components["schemas"]["InstantText"] | null;
            file: {
                name: string;
                type: string;
                bytes: number;
                sha256: string;
            } | null;
            made: {
                contractVersion: number;
                contractDigest: string;
                calendarVersion: string;
                seal: {
                    batch: number;
                    hash: string;
                } | null;
                template: {
                    /** @enum {string} */
                    source: "shipped" | "own";
                    version: number | null;
                    digest: string;
                } | null;
            } | null;
            fault: {
                code: string;
                params: {
                    [key: string]: unknown;
                };
                fields: components["schemas"]["FieldFault"][];
            } | null;
            stage: components["schemas"]["DocumentStage"] | null;
            reviewed: {
                at: components["schemas"]["InstantText"];
                by: string;
            } | null;
            returned: {
                at: components["schemas"]["InstantText"];
                by: string;
                reason: string;
            } | null;
            delivered: {
                at: components["schemas"]["InstantText"];
                by: string;
                to: string;
                way: string;
            } | null;
            receipted: {
                at: components["schemas"]["InstantText"];
                by: string;
            } | null;
            archived: {
                at: components["schemas"]["InstantText"];
                by: string;
                number: string;
                place: string;
            } | null;
            givenUp: {
                at: components["schemas"]["InstantText"];
                by: string;
                reason: string;
            } | null;
            may: components["schemas"]["DocumentVerb"][];
        };
        DowntimeView: {
            from: components["schemas"]["DateText"];
            to: components["schemas"]["DateText"];
            systems: {
                id: string;
                name: string;
                periodMinutes: number;
                unwatchedMinutes: number;
                excludedMinutes: number;
                excluded: {
                    change: string;
                    minutes: number;
                }[];
                countedMinutes: number;
                downMinutes: number;
                byParty: {
                    supplier: number;
                    hospital: number;
                    "third-party": number;
                };
                availability: number | null;
            }[];
            limit: {
                clause: string;
                title: components["schemas"]["LocalText"];
                from: components["schemas"]["DateText"];
                to: components["schemas"]["DateText"];
                limitMinutes: number;
                usedMinutes: number;
                forecast: {
                    expected: number;
                    low: number;
                    high: number;
                    watched: number;
                    unwatchedPercent: number;
                } | null;
                undecided: number;
            } | null;
            outages: {
                id: string;
                system: string;
                asset: string;
                title: string;
                from: components["schemas"]["InstantText"];
                to: components["schemas"]["InstantText"] | null;
                minutes: number;
                /** @enum {string} */
                party: "supplier" | "hospital" | "third-party";
                parties: {
                    /** @enum {string} */
                    party: "supplier" | "hospital" | "third-party";
                    minutes: number;
                }[];
                agreed: boolean;
                excused: {
                    change: string;
                    minutes: number;
                }[];
                case: string | null;
                stopped: boolean;
                enteredBy: string | null;
                doubted: {
                    from: components["schemas"]["InstantText"];
                    to: components["schemas"]["InstantText"] | null;
                } | null;
                saidEnd: components["schemas"]["InstantText"] | null;
                corrected: {
                    at: components["schemas"]["InstantText"];
                    by: string;
                    why: string;
                } | null;
            }[];
            reported: {
                case: string;
                number: string;
                title: string;
                module: string | null;
                asset: string | null;
                /** @enum {string} */
                seen: "down" | "up" | "unseen";
                from: components["schemas"]["InstantText"];
                to: components["schemas"]["InstantText"] | null;
                saidEnd: components["schemas"]["InstantText"] | null;
                minutes: number;
                rest: number;
                entered: {
                    outage: string;
                    by: string;
                    from: components["schemas"]["InstantText"];
                    to: components["schemas"]["InstantText"];
                    seconds: number;
                    /** @enum {string} */
                    why: "short" | "other-time" | "other-party";
                }[];
                denied: {
                    at: components["schemas"]["InstantText"];
                    by: string;
                    why: string;
                } | null;
            }[];
            may: string[];
        };
        DutyNoticeView: {
            id: string;
            contract: string;
            holiday: components["schemas"]["LocalText"];
            from: components["schemas"]["DateText"];
            to: components["schemas"]["DateText"];
            /** @enum {string} */
            state: "draft" | "published";
            text: string;
            draftedAt: components["schemas"]["InstantText"];
            publishedAt: components["schemas"]["InstantText"] | null;
            publishedBy: string | null;
            may: string[];
        };
        EndIncident: {
            version?: number;
            at?: components["schemas"]["InstantText"];
        };
        EnterOutageInput: {
            contract: components["schemas"]["Ref"];
            asset: components["schemas"]["Ref"];
            title: string;
            from: components["schemas"]["InstantText"];
            /** @default null */
            to?: components["schemas"]["InstantText"] | null;
            /** @default null */
            case?: components["schemas"]["Ref"] | null;
            reason: string;
        };
        EscalateCase: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            /** @description what was asked, in detail (ZK-8) */
            asked: string;
            /** @description what first line answered and tried */
            tried?: string;
            person?: string;
        };
        EvidenceFile: {
            id: string;
            name: string;
            bytes: number;
        };
        EvidenceInputInput: {
            text?: string;
            /** @default [] */
            links?: components["schemas"]["EvidenceLink"][];
            /** @default [] */
            files?: string[];
        };
        EvidenceLink: {
            /** @enum {string} */
            kind: "case" | "document" | "web";
            /** @description id of the case or document, or an address */
            ref: string;
            title: string;
        };
        FactVerificationView: {
            batches: number;
            facts: number;
            unsealed: number;
            lastHash: string | null;
            lastSealedAt: components["schemas"]["InstantText"] | null;
            findings: {
                kind: string;
                factId: string | null;
                batch: number | null;
            }[];
        };
        FactView: {
            id: string;
            seq: number;
            contract: string | null;
            subject: string;
            type: string;
            at: components["schemas"]["InstantText"];
            recordedAt: components["schemas"]["InstantText"];
            actor: {
                kind: string;
                id: string | null;
                name: string | null;
            };
            channel: string | null;
            data: {
                [key: string]: unknown;
            };
            about: string | null;
            batch: number | null;
        };
        FaultReply: {
            /** @enum {string} */
            code: "input.invalid" | "input.too-large" | "input.unreadable" | "auth.required" | "auth.forbidden" | "auth.credentials-wrong" | "auth.locked" | "auth.origin-refused" | "auth.password-change-required" | "auth.second-factor-required" | "auth.password-weak" | "auth.roles-exclusive" | "not-found" | "state.conflict" | "state.stale" | "duplicate" | "idempotency.mismatch" | "rate.limited" | "contract.unusable" | "contract.not-in-term" | "contract.amendment-open" | "contract.amendment-stale" | "case.closed" | "case.not-open" | "case.hospital-decides" | "case.merge-self" | "outage.open" | "policy.has-open-cases" | "template.unusable" | "query.refused" | "query.too-large" | "query.too-long" | "money.file-refused" | "money.source-failed" | "money.unequal" | "money.day-sealed" | "money.files-changed" | "money.same-person" | "recovery.over-collected" | "penalty.running" | "penalty.same-person" | "penalty.stands" | "payment.too-much" | "payment.event-known" | "payment.in-settlement" | "acceptance.rested-on" | "period.not-over" | "period.disputed" | "period.changed" | "period.sealed" | "period.seal-broken" | "period.documents-making" | "period.documents-missing" | "file.type-refused" | "hook.signature-invalid" | "hook.address-refused" | "internal";
            params: {
                [key: string]: unknown;
            };
            fields?: components["schemas"]["FieldFault"][];
            requestId: string;
        };
        FetchSource: {
            day: components["schemas"]["DateText"];
        };
        FetchedSource: {
            source: string;
            day: components["schemas"]["DateText"];
            /** @constant */
            queued: true;
        };
        FieldFault: {
            path: string;
            rule: string;
            params?: {
                [key: string]: unknown;
            };
        };
        FillItem: {
            answer?: {
                yes?: boolean;
                number?: number;
                text?: string;
                signature?: string;
            } | null;
            note?: string | null;
            retestReason?: string | null;
        };
        FirstPassword: {
            person: components["schemas"]["PersonView"];
            /** @description shown this once; it must be changed at the first sign-in */
            firstPassword: string;
        };
        FollowUpCase: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            result: components["schemas"]["FollowUpResult"];
            spokeTo?: string;
            text?: string;
        };
        /** @enum {string} */
        FollowUpResult: "satisfied" | "neutral" | "unsatisfied" | "not-reached";
        FoundContractInput: {
            yaml: components["schemas"]["ContractYaml"];
            /** @description id of the organisation */
            hospital: string;
            /** @description id of the organisation */
            supplier: string;
            /**
             * @description ids of organisations, e.g. the HIS vendor
             * @default []
             */
            thirdParties?: string[];
            /** @description absent: a draft; a term from acceptance waits for its acceptance */
            signedOn?: components["schemas"]["DateText"];
        };
        FoundPost: {
            contract?: string;
            /** @enum {string} */
            kind: "project-lead" | "on-site" | "service-desk" | "quality" | "liaison" | "other";
            title: {
                zh: string;
                en: string;
            };
            person: string;
            since: components["schemas"]["DateText"];
        };
        GrantRole: {
            /** @enum {string} */
            role: "hospital-it" | "hospital-finance" | "hospital-department" | "hospital-leader" | "hospital-auditor" | "supplier-first-line" | "supplier-engineer" | "supplier-operations" | "supplier-lead" | "supplier-leader" | "vendor-contact" | "system-admin" | "security-admin" | "audit-admin";
        };
        HandOffCase: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            person?: string;
            text?: string;
        };
        HandOverCase: {
            version?: number;
            reason: string;
        };
        /** @enum {string} */
        Handling: "none" | "remote" | "on-site";
        HisPagesConnectionInput: {
            /** @constant */
            kind: "his-pages";
            /** @description without a slash at its end; a private address must lie in a network that the operator has named */
            address: string;
            /**
             * @default fen
             * @enum {string}
             */
            amountUnit?: "fen" | "yuan";
            /**
             * @default total
             * @enum {string}
             */
            compare?: "total" | "cash";
            /** @default 500 */
            pageRows?: number;
            /** @description kept encrypted, never shown again */
            accessToken?: string;
        };
        HisQueryConnectionInput: {
            /** @constant */
            kind: "his-query";
            host: string;
            /** @default 5432 */
            port?: number;
            database: string;
            user: string;
            /** @description :day, :from and :to stand for the Beijing day */
            statement: string;
            /** @description kept encrypted, never shown again */
            password?: string;
        };
        InboundHookView: {
            id: string;
            name: string;
            contract: string;
            path: string;
            active: boolean;
            createdAt: components["schemas"]["InstantText"];
        };
        /** @enum {string} */
        IncidentVerb: "end" | "withdraw" | "claim-cause" | "answer-cause";
        IncidentView: {
            id: string;
            event: string;
            at: components["schemas"]["InstantText"];
            due: components["schemas"]["DateText"] | null;
            endedAt: components["schemas"]["InstantText"] | null;
            note: string;
            cases: {
                id: string;
                number: string;
            }[];
            toldBy: {
                /** @enum {string} */
                side: "hospital" | "supplier";
                name: string;
            };
            toldAt: components["schemas"]["InstantText"];
            cause: {
                /** @enum {string} */
                party: "hospital" | "supplier" | "third-party";
                reason: string;
                by: string;
                agreed: boolean | null;
                answer: string | null;
            } | null;
            withdrawn: {
                at: components["schemas"]["InstantText"];
                reason: string;
            } | null;
            version: number;
            may: components["schemas"]["IncidentVerb"][];
        };
        /** @enum {string} */
        InformAudience: "hospital" | "patient" | "department" | "leader";
        InformOfCase: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            audience: components["schemas"]["InformAudience"];
            purpose: components["schemas"]["InformPurpose"];
            text: string;
            /** @description name of the demanded act that this notice fulfils */
            demand?: string;
        };
        /** @enum {string} */
        InformPurpose: "comfort" | "cause" | "after" | "emergency-plan" | "alternative" | "progress" | "other";
        /** @enum {string} */
        InspectionItemState: "ok" | "failed" | "unknown";
        InspectionItemView: {
            id: string;
            title: components["schemas"]["LocalText"];
            quote: string | null;
            hint: components["schemas"]["LocalText"] | null;
            automatic: boolean;
            manual: ("yes-no" | "number" | "text" | "photo" | "signature" | "advice") | null;
            limit: string;
            measured: {
                probe: string;
                name: string;
                value: number | null;
                unit: string;
                state: components["schemas"]["InspectionItemState"];
                at: components["schemas"]["InstantText"];
                collectedAt: components["schemas"]["InstantText"];
                stale: boolean;
                superseded: boolean;
                evidence: string[];
                steps: string[];
            }[];
            silent: {
                probe: string;
                name: string;
                /** @enum {string} */
                why: "removed" | "paused" | "detached" | "unanswered";
                since: components["schemas"]["InstantText"] | null;
            }[];
            automaticState: components["schemas"]["InspectionItemState"] | null;
            answer: {
                yes?: boolean;
                number?: number;
                text?: string;
                signature?: string;
            } | null;
            note: string | null;
            freshHours: number;
            retest: {
                reason: string;
                by: string;
                at: components["schemas"]["InstantText"];
            } | null;
            mayRetest: boolean;
            files: {
                id: string;
                name: string;
                type: string;
                bytes: number;
            }[];
            state: components["schemas"]["InspectionItemState"];
            filledBy: string | null;
            filledAt: components["schemas"]["InstantText"] | null;
            case: string | null;
        };
        InspectionRow: {
            id: string;
            contract: string;
            checklist: string;
            clause: string;
            title: components["schemas"]["LocalText"];
            period: string;
            due: components["schemas"]["DateText"];
            overdue: boolean;
            state: components["schemas"]["InspectionState"];
            items: number;
            ok: number;
            failed: number;
            collectedAt: components["schemas"]["InstantText"] | null;
            signedAt: components["schemas"]["InstantText"] | null;
            signedBy: string | null;
        };
        /** @enum {string} */
        InspectionState: "open" | "filling" | "signed";
        InspectionView: {
            id: string;
            contract: string;
            checklist: string;
            clause: string;
            title: components["schemas"]["LocalText"];
            period: string;
            due: components["schemas"]["DateText"];
            overdue: boolean;
            state: components["schemas"]["InspectionState"];
            items: number;
            ok: number;
            failed: number;
            collectedAt: components["schemas"]["InstantText"] | null;
            signedAt: components["schemas"]["InstantText"] | null;
            signedBy: string | null;
            /** @enum {string} */
            report: "record" | "analysis" | "performance";
            list: components["schemas"]["InspectionItemView"][];
            events: string | null;
            feedback: string | null;
            signature: string | null;
            version: number;
            may: string[];
        };
        /** Format: date-time */
        InstantText: string;
        InvitationView: {
            id: string;
            name: string;
            department: string | null;
            contact: string | null;
            /** @enum {string} */
            state: "waiting" | "answered" | "declined";
            drawn: boolean;
            addedBy: string | null;
            linkAt: components["schemas"]["InstantText"] | null;
            way: components["schemas"]["SurveyWay"] | null;
            onBehalf: boolean;
            asked: string | null;
            recordedBy: string | null;
            check: {
                /** @enum {string} */
                outcome: "confirmed" | "contradicted";
                by: string;
                at: components["schemas"]["InstantText"];
                note: string | null;
            } | null;
            attempts: number;
            answeredAt: components["schemas"]["InstantText"] | null;
            score: number | null;
            case: {
                id: string;
                number: string;
            } | null;
        };
        InviteRunner: {
            contract: components["schemas"]["Ref"];
            name: string;
        };
        InvoiceView: {
            id: string;
            number: string;
            on: components["schemas"]["DateText"];
            amountFen: number;
            /** @enum {string} */
            state: "sent" | "received" | "returned";
            sent: {
                on: components["schemas"]["DateText"];
                way: components["schemas"]["SendingWay"];
                reference: string | null;
            } | null;
            /** @description the paying side's day of arrival */
            receivedOn: components["schemas"]["DateText"] | null;
            /** @description the other side's day of arrival, with its proof */
            claimed: {
                on: components["schemas"]["DateText"];
                proof: string;
                file: string | null;
            } | null;
            /** @description the day on which the paying side sent it back */
            returnedOn: components["schemas"]["DateText"] | null;
            /** @description the two days are not the same, or the paying side named none, or sent it back */
            disputed: boolean;
            by: string;
            wrong: components["schemas"]["InvoiceWrong"] | null;
            reason: string | null;
            version: number;
            may: ("send" | "receive" | "return" | "prove" | "agree")[];
        };
        /** @enum {string} */
        InvoiceWrong: "title" | "amount" | "tax-number" | "item" | "other";
        InvoicesConnectionInput: {
            /** @constant */
            kind: "invoices";
            /** @description without a slash at its end; a private address must lie in a network that the operator has named */
            address: string;
            appId: string;
            /** @default  */
            placeCode?: string;
            /** @description kept encrypted, never shown again */
            key?: string;
        };
        IssueInvoice: {
            /** @description as printed on the invoice */
            number: string;
            /** @description the day on which it was issued */
            on: components["schemas"]["DateText"];
            amountFen: number;
            /** @description where it went out already */
            sent?: {
                /** @description the day on which it went out */
                on: components["schemas"]["DateText"];
                way: components["schemas"]["SendingWay"];
                /** @description the courier's number, or that of the electronic invoice */
                reference?: string;
            };
        };
        LeaveView: {
            id: string;
            person: {
                id: string;
                name: string;
            };
            startsAt: components["schemas"]["InstantText"];
            endsAt: components["schemas"]["InstantText"];
            reason: string | null;
        };
        LedgerDays: {
            month: string;
            days: {
                date: components["schemas"]["DateText"];
                working: boolean;
                reason: components["schemas"]["LocalText"];
                published: boolean;
                items: components["schemas"]["OccurrenceSummary"][];
            }[];
        };
        LedgerFeed: {
            id: string;
            contract: string | null;
            /** @enum {string} */
            language: "zh" | "en";
            createdAt: components["schemas"]["InstantText"];
            revokedAt: components["schemas"]["InstantText"] | null;
        };
        LedgerStanding: {
            contract: string;
            asOf: components["schemas"]["InstantText"];
            obligations: {
                obligation: string;
                states: {
                    [key: string]: number;
                };
                next: {
                    id: string;
                    due: components["schemas"]["DateText"] | null;
                    state: components["schemas"]["OccurrenceState"];
                } | null;
            }[];
        };
        LedgerTerm: {
            contract: string;
            startsOn: components["schemas"]["DateText"] | null;
            endsOn: components["schemas"]["DateText"] | null;
            today: components["schemas"]["DateText"];
            rows: {
                clause: string;
                obligation: string;
                kind: components["schemas"]["OccurrenceKind"];
                title: components["schemas"]["LocalText"];
                owedBy: components["schemas"]["OwingSide"];
                marks: {
                    id: string;
                    period: string;
                    from: components["schemas"]["DateText"];
                    to: components["schemas"]["DateText"];
                    due: components["schemas"]["DateText"] | null;
                    state: components["schemas"]["OccurrenceState"];
                }[];
            }[];
        };
        LinkCaseInput: {
            version?: number;
            other: string;
            /** @default related */
            relation?: components["schemas"]["LinkRelation"];
        };
        /** @enum {string} */
        LinkRelation: "related" | "caused-by" | "follows" | "duplicate";
        LocalText: {
            zh: string;
            en: string;
        };
        LockoutView: {
            userName: string;
            /** @description null: no such user name */
            person: {
                id: string;
                name: string;
            } | null;
            failures: number;
            lockedUntil: components["schemas"]["InstantText"];
        };
        LogCall: {
            contract: string;
            kind: components["schemas"]["CaseKind"];
            severity?: string;
            title: string;
            description?: string;
            /** @description id of a module; one that the contract does not name is flagged out of scope (ZK-1) */
            module?: string;
            handling?: components["schemas"]["Handling"];
            /** @description left out: the person who is signed in */
            reporter?: {
                name?: string;
                department?: string;
                contact?: string;
            };
            /** @description shown masked; revealing it is a fact */
            patient?: {
                name?: string;
                mobile?: string;
                residentId?: string;
            };
            call: components["schemas"]["CallDetails"];
        };
        MatchByHand: {
            differences: string[];
            reason: string;
        };
        MergeCase: {
            version?: number;
            into: string;
            reason?: string;
        };
        MissReceipt: {
            version?: number;
            reason: string;
        };
        MoneyContractList: {
            items: {
                contract: string;
                open: components["schemas"]["ClassFigure"];
            }[];
        };
        MoneyDay: {
            day: components["schemas"]["DateText"];
            run: string | null;
            running: boolean;
            failed: string | null;
            figures: components["schemas"]["RunFigures"] | null;
            open: components["schemas"]["ClassFigure"];
            statements: {
                [key: string]: number;
            };
            sealed: {
                at: components["schemas"]["InstantText"];
                by: string | null;
            } | null;
        };
        MoneyMonth: {
            contract: string;
            month: string;
            since: components["schemas"]["DateText"] | null;
            days: components["schemas"]["MoneyDay"][];
            totals: {
                days: {
                    passed: number;
                    run: number;
                    balanced: number;
                    sealed: number;
                };
                matched: number;
                classes: {
                    [key: string]: components["schemas"]["ClassFigure"];
                };
                sides: {
                    [key: string]: components["schemas"]["SideFigure"];
                };
                businesses: {
                    name: string;
                    payments: components["schemas"]["ClassFigure"];
                    refunds: components["schemas"]["ClassFigure"];
                }[];
                open: components["schemas"]["ClassFigure"];
            };
            ageing: {
                from: number;
                to: number | null;
                count: number;
                fen: number;
            }[];
            may: string[];
        };
        MoneyRunPage: {
            items: components["schemas"]["MoneyRunView"][];
            next: string | null;
            total?: number;
        };
        /** @enum {string} */
        MoneyRunReason: "morning" | "bill" | "imbalance" | "by-hand";
        /** @enum {string} */
        MoneyRunState: "queued" | "running" | "done" | "failed" | "cancelled";
        MoneyRunView: {
            id: string;
            contract: string;
            day: components["schemas"]["DateText"];
            reason: components["schemas"]["MoneyRunReason"];
            state: components["schemas"]["MoneyRunState"];
            progress: number;
            askedAt: components["schemas"]["InstantText"];
            askedBy: string | null;
            finishedAt: components["schemas"]["InstantText"] | null;
            statements: {
                id: string;
                name: string;
                side: components["schemas"]["MoneySide"];
            }[];
            figures: components["schemas"]["RunFigures"] | null;
            digest: string | null;
            late: boolean;
            case: string | null;
            fault: {
                code: string;
                params: {
                    [key: string]: unknown;
                };
            } | null;
            reply: string | null;
            said: string | null;
            answerBy: components["schemas"]["InstantText"] | null;
            answered: {
                at: components["schemas"]["InstantText"];
                by: string | null;
                text: string;
            } | null;
            may: string[];
        };
        MoneySettings: {
            morningAt: string | null;
            opensCases: boolean;
            severity: string | null;
            leaveOut: {
                /** @enum {string} */
                column: "orderNo" | "hisNo" | "tradeNo" | "mark";
                prefix: string;
            }[];
        };
        MoneySettingsView: {
            morningAt: string | null;
            opensCases: boolean;
            severity: string | null;
            leaveOut: {
                /** @enum {string} */
                column: "orderNo" | "hisNo" | "tradeNo" | "mark";
                prefix: string;
            }[];
            contract: string;
            morning: string | null;
            may: string[];
        };
        /** @enum {string} */
        MoneySide: "bill" | "his" | "orders" | "invoices";
        /** @enum {string} */
        MoneySourceKind: "file" | "wechat-pay" | "his-pages" | "his-query" | "invoices";
        MoneySourceList: {
            items: components["schemas"]["MoneySourceView"][];
            may: string[];
        };
        MoneySourceView: {
            id: string;
            contract: string;
            side: components["schemas"]["MoneySide"];
            name: string;
            kind: components["schemas"]["MoneySourceKind"];
            format: (components["schemas"]["StatementFormat"] | components["schemas"]["ColumnMap"]) | null;
            /** @enum {string} */
            state: "active" | "retired";
            connection: {
                [key: string]: string | number;
            } | null;
            /** @description which secrets are set */
            secrets: string[];
            failed: {
                at: components["schemas"]["InstantText"];
                day: components["schemas"]["DateText"];
                code: string;
                detail: string;
            } | null;
            lastTaken: {
                at: components["schemas"]["InstantText"];
                day: components["schemas"]["DateText"] | null;
            } | null;
            may: string[];
        };
        MonthDocumentFigures: {
            /** @constant */
            of: "month";
            totals: components["schemas"]["DocumentTotals"];
            merged: number;
            counts: {
                /** @enum {string} */
                by: "kind" | "severity" | "module" | "party";
                title: components["schemas"]["LocalText"];
                lines: {
                    reported: number;
                    resolved: number;
                    open: number;
                    breached: number;
                    excused: number;
                    name: components["schemas"]["LocalText"];
                }[];
            }[];
            rates: components["schemas"]["DocumentRate"][];
            classes: {
                total: number;
                items: components["schemas"]["DocumentClass"][];
            };
            problems: {
                total: number;
                items: components["schemas"]["DocumentProblem"][];
            };
            breaches: {
                total: number;
                items: components["schemas"]["DocumentBreach"][];
            };
            carriedOver: {
                total: number;
                items: components["schemas"]["DocumentOpenCase"][];
            };
            provisional: components["schemas"]["LocalText"];
            clauses: {
                number: string;
                quote: string;
            }[];
        };
        NameEngineersBody: {
            primary: string | null;
            backups: string[];
        };
        NameThirdPartiesBody: {
            thirdParties: string[];
        };
        NoteCaseInput: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            text: string;
            /** @default false */
            internal?: boolean;
        };
        NoteDifference: {
            text: string;
        };
        NoticeView: {
            id: string;
            contract: string | null;
            subject: string;
            template: string;
            params: {
                [key: string]: unknown;
            };
            createdAt: components["schemas"]["InstantText"];
            readAt: components["schemas"]["InstantText"] | null;
        };
        ObligationView: {
            id: string;
            type: string;
            title: components["schemas"]["LocalText"];
            parts: {
                label: components["schemas"]["LocalText"];
                value: components["schemas"]["LocalText"];
            }[];
            doneBy: string | null;
            agreed: {
                word: string;
                note: components["schemas"]["LocalText"] | null;
            } | null;
        };
        OccurrenceDetail: {
            id: string;
            contract: {
                id: string;
                code: string;
            };
            clause: string;
            obligation: string;
            kind: components["schemas"]["OccurrenceKind"];
            title: components["schemas"]["LocalText"];
            owedBy: components["schemas"]["OwingSide"];
            period: string;
            case: string | null;
            number: number;
            of: number;
            from: components["schemas"]["DateText"];
            to: components["schemas"]["DateText"];
            due: components["schemas"]["DateText"] | null;
            dueAt: components["schemas"]["InstantText"] | null;
            state: components["schemas"]["OccurrenceState"];
            apart: boolean;
            late: boolean;
            provisional: boolean;
            amountFen: number | null;
            doneAt: components["schemas"]["InstantText"] | null;
            doneBy: string | null;
            contractVersion: number;
            proof: components["schemas"]["LocalText"][];
            document: {
                id: string;
                title: components["schemas"]["LocalText"];
            } | null;
            /** @description how users are to be reached; it is then done by visits or a survey, not by hand */
            way: ("telephone" | "on-site" | "either") | null;
            missedAt: components["schemas"]["InstantText"] | null;
            condition: {
                /** @enum {string} */
                code: "after-events" | "holiday-notice";
                events: {
                    event: components["schemas"]["PaymentEventName"];
                    on: components["schemas"]["DateText"] | null;
                }[];
                days: number | null;
                of: ("calendar" | "working") | null;
                year: number | null;
            } | null;
            evidence: {
                text: string | null;
                links: components["schemas"]["EvidenceLink"][];
                files: components["schemas"]["EvidenceFile"][];
            } | null;
            saidAt: components["schemas"]["InstantText"] | null;
            confirmedAt: components["schemas"]["InstantText"] | null;
            confirmedBy: string | null;
            reason: string | null;
            version: number;
            history: {
                type: string;
                at: components["schemas"]["InstantText"];
                by: string | null;
                data: {
                    [key: string]: unknown;
                };
            }[];
            may: ("complete" | "confirm" | "reopen" | "waive" | "record-event")[];
        };
        /** @enum {string} */
        OccurrenceKind: "duty" | "report" | "payment";
        /** @enum {string} */
        OccurrenceState: "waiting" | "planned" | "due-soon" | "due" | "overdue" | "missed" | "done" | "confirmed" | "waived" | "withdrawn";
        OccurrenceSummary: {
            id: string;
            contract: {
                id: string;
                code: string;
            };
            clause: string;
            obligation: string;
            kind: components["schemas"]["OccurrenceKind"];
            title: components["schemas"]["LocalText"];
            owedBy: components["schemas"]["OwingSide"];
            period: string;
            case: string | null;
            number: number;
            of: number;
            from: components["schemas"]["DateText"];
            to: components["schemas"]["DateText"];
            due: components["schemas"]["DateText"] | null;
            dueAt: components["schemas"]["InstantText"] | null;
            state: components["schemas"]["OccurrenceState"];
            apart: boolean;
            late: boolean;
            provisional: boolean;
            amountFen: number | null;
            doneAt: components["schemas"]["InstantText"] | null;
            doneBy: string | null;
        };
        OpenRecoveryInput: {
            contract: string;
            title: string;
            /** @default [] */
            differences?: string[];
            fen?: number;
            text?: string;
            case?: string;
        };
        OpenSurvey: {
            contract: string;
            title: string;
            way: components["schemas"]["SurveyWay"];
            from: components["schemas"]["DateText"];
            to: components["schemas"]["DateText"];
            closesAt: components["schemas"]["InstantText"];
            sample: number;
            /** @description absent: the usual six */
            questions?: components["schemas"]["SurveyQuestions"];
        };
        OrganisationContact: {
            name: string;
            duty: string;
            phone: string;
        };
        OrganisationView: {
            id: string;
            /** @enum {string} */
            side: "hospital" | "supplier" | "third-party" | "operator";
            name: components["schemas"]["LocalText"];
            shortName: string;
            creditCode: string | null;
            contacts: components["schemas"]["OrganisationContact"][] | null;
            version: number | null;
            may: string[];
        };
        /** @enum {string} */
        OwingSide: "hospital" | "supplier";
        OwnSessionView: {
            id: string;
            signedInAt: components["schemas"]["InstantText"];
            seenAt: components["schemas"]["InstantText"];
            address: string;
            agent: string;
            current: boolean;
        };
        PaperFigures: {
            /** @constant */
            of: "paper";
            parts: components["schemas"]["PaperPart"][];
            blanks: number;
            provisional: components["schemas"]["LocalText"];
            clauses: {
                number: string;
                quote: string;
            }[];
        };
        PaperPart: {
            title: components["schemas"]["LocalText"] | null;
            /** @constant */
            part: "text";
            tag: string;
            text: string;
            written: boolean;
        } | {
            title: components["schemas"]["LocalText"] | null;
            /** @constant */
            part: "fields";
            /** @enum {string} */
            look: "pairs" | "figures";
            items: {
                tag: string;
                label: components["schemas"]["LocalText"];
                value: string | number;
                written: boolean;
            }[];
        } | {
            title: components["schemas"]["LocalText"] | null;
            /** @constant */
            part: "table";
            tag: string;
            columns: {
                tag: string;
                label: components["schemas"]["LocalText"];
                number: boolean;
                written: boolean;
            }[];
            rows: (string | number)[][];
            /** @description places of the rows that are printed in red */
            marked: number[];
            total: number;
            writing: {
                key: string;
                grows: boolean;
            } | null;
            empty: string;
        } | {
            title: components["schemas"]["LocalText"] | null;
            /** @constant */
            part: "rates";
            rates: {
                name: string;
                clause: string;
                numerator: number;
                denominator: number;
                text: string;
                rule: string;
            }[];
        };
        PartyRequest: {
            id: string;
            org: string | null;
            party: string;
            ask: string;
            askedAt: components["schemas"]["InstantText"];
            promisedBy: components["schemas"]["InstantText"] | null;
            answeredAt: components["schemas"]["InstantText"] | null;
            answer: string | null;
            overdue: boolean;
        };
        PatientRevealed: {
            name: string | null;
            mobile: string | null;
            residentId: string | null;
            title: string;
            description: string | null;
            contact: string | null;
        };
        PauseCase: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            reason: string;
        };
        Payment: {
            /** @description id of its occurrence in the ledger */
            id: string;
            obligation: string;
            clause: string;
            title: components["schemas"]["LocalText"];
            /** @enum {string} */
            payer: "hospital" | "supplier";
            /** @description as in the ledger */
            state: string;
            /** @description null: the contract names no price */
            amountFen: number | null;
            capital: string | null;
            formula: components["schemas"]["LocalText"];
            events: {
                event: string;
                title: components["schemas"]["LocalText"];
                on: components["schemas"]["DateText"] | null;
            }[];
            within: {
                days: number;
                /** @enum {string} */
                of: "calendar" | "working";
            } | null;
            requires: components["schemas"]["LocalText"][];
            due: components["schemas"]["DateText"] | null;
            dueAt: components["schemas"]["InstantText"] | null;
            why: components["schemas"]["LocalText"][];
            provisional: boolean;
            lateDays: number;
            /** @description empty: not disputed */
            arrivals: {
                /** @enum {string} */
                side: "hospital" | "supplier";
                on: components["schemas"]["DateText"] | null;
                due: components["schemas"]["DateText"] | null;
            }[];
            invoicedFen: number;
            paidFen: number;
            arrivedFen: number;
            invoices: components["schemas"]["InvoiceView"][];
            receipts: components["schemas"]["ReceiptView"][];
            next: components["schemas"]["PaymentNext"];
            may: ("issue-invoice" | "record-payment")[];
        };
        /** @enum {string} */
        PaymentEventName: "signing" | "term-end" | "invoice-received" | "acceptance" | "delivery";
        PaymentNext: {
            /** @enum {string} */
            code: "issue-invoice" | "take-invoice" | "answer-arrival" | "agree-arrival" | "sign-acceptance" | "await-event" | "pay" | "confirm" | "agree-money" | "none";
            side: ("hospital" | "supplier") | null;
        };
        PaymentPlan: {
            contract: {
                id: string;
                code: string;
                title: {
                    zh: string;
                    en: string;
                };
            };
            asOf: components["schemas"]["InstantText"];
            priceFen: number | null;
            capital: string | null;
            payments: components["schemas"]["Payment"][];
            paidFen: number;
            openFen: number | null;
            acceptance: components["schemas"]["AcceptanceView"] | null;
            refusals: components["schemas"]["AcceptanceView"][];
            needsAcceptance: boolean;
            forms: {
                id: string;
                title: string;
                number: string | null;
                sha256: string;
            }[];
            owesForm: boolean;
            may: ("sign-acceptance" | "revoke-acceptance")[];
        };
        Penalty: {
            id: string;
            contract: string;
            contractVersion: number;
            clause: string;
            /** @description id of the obligation */
            penalty: string;
            title: components["schemas"]["LocalText"];
            event: components["schemas"]["LocalText"];
            /** @enum {string} */
            payer: "hospital" | "supplier";
            /** @enum {string} */
            payee: "hospital" | "supplier";
            state: components["schemas"]["PenaltyState"];
            /** @enum {string} */
            owed: "owed" | "excused" | "unproved";
            at: components["schemas"]["InstantText"];
            due: components["schemas"]["DateText"] | null;
            days: number | null;
            running: boolean;
            baseFen: number | null;
            rate: string;
            /** @description null: the contract names no price */
            amountFen: number | null;
            capital: string | null;
            capped: boolean;
            formula: components["schemas"]["LocalText"];
            rights: components["schemas"]["PenaltyRight"][];
            why: components["schemas"]["LocalText"][];
            cases: {
                id: string;
                number: string;
            }[];
            occurrence: string | null;
            /** @description the accepted penalty whose shortfall under the cap it claims, once the cap has room again */
            addsTo: string | null;
            covers: {
                due: components["schemas"]["DateText"] | null;
                occurrence: string | null;
                /** @description numbers */
                cases: string[];
            }[];
            incident: components["schemas"]["IncidentView"] | null;
            proposedAt: components["schemas"]["InstantText"];
            decided: {
                at: components["schemas"]["InstantText"];
                by: string;
                /** @enum {string} */
                side: "hospital" | "supplier";
                reason: string | null;
            } | null;
            version: number;
            may: components["schemas"]["PenaltyVerb"][];
        };
        PenaltyDetail: {
            id: string;
            contract: string;
            contractVersion: number;
            clause: string;
            /** @description id of the obligation */
            penalty: string;
            title: components["schemas"]["LocalText"];
            event: components["schemas"]["LocalText"];
            /** @enum {string} */
            payer: "hospital" | "supplier";
            /** @enum {string} */
            payee: "hospital" | "supplier";
            state: components["schemas"]["PenaltyState"];
            /** @enum {string} */
            owed: "owed" | "excused" | "unproved";
            at: components["schemas"]["InstantText"];
            due: components["schemas"]["DateText"] | null;
            days: number | null;
            running: boolean;
            baseFen: number | null;
            rate: string;
            /** @description null: the contract names no price */
            amountFen: number | null;
            capital: string | null;
            capped: boolean;
            formula: components["schemas"]["LocalText"];
            rights: components["schemas"]["PenaltyRight"][];
            why: components["schemas"]["LocalText"][];
            cases: {
                id: string;
                number: string;
            }[];
            occurrence: string | null;
            /** @description the accepted penalty whose shortfall under the cap it claims, once the cap has room again */
            addsTo: string | null;
            covers: {
                due: components["schemas"]["DateText"] | null;
                occurrence: string | null;
                /** @description numbers */
                cases: string[];
            }[];
            incident: components["schemas"]["IncidentView"] | null;
            proposedAt: components["schemas"]["InstantText"];
            decided: {
                at: components["schemas"]["InstantText"];
                by: string;
                /** @enum {string} */
                side: "hospital" | "supplier";
                reason: string | null;
            } | null;
            version: number;
            may: components["schemas"]["PenaltyVerb"][];
            history: {
                type: string;
                at: string;
                by: string | null;
                data: {
                    [key: string]: unknown;
                };
            }[];
        };
        PenaltyEvent: {
            event: string;
            title: components["schemas"]["LocalText"];
            clause: string;
            byDay: boolean;
            /** @enum {string} */
            payer: "hospital" | "supplier";
            needs: components["schemas"]["LocalText"][];
        };
        PenaltyFound: {
            id: string;
            contract: string;
            clause: string;
            title: components["schemas"]["LocalText"];
            event: components["schemas"]["LocalText"];
            /** @enum {string} */
            payer: "hospital" | "supplier";
            state: components["schemas"]["PenaltyState"];
            on: components["schemas"]["DateText"];
        };
        PenaltyPage: {
            items: components["schemas"]["Penalty"][];
            next: string | null;
            total?: number;
            contract: {
                id: string;
                code: string;
                title: {
                    zh: string;
                    en: string;
                };
            };
            asOf: components["schemas"]["InstantText"];
            priceFen: number | null;
            sums: components["schemas"]["PenaltySum"][];
            whatIf: components["schemas"]["PenaltyWhatIf"][];
            events: components["schemas"]["PenaltyEvent"][];
            may: "tell"[];
        };
        PenaltyRight: {
            id: string;
            title: components["schemas"]["LocalText"];
            afterDays: number;
            on: components["schemas"]["DateText"];
            reached: boolean;
        };
        /** @enum {string} */
        PenaltyState: "proposed" | "accepted" | "disputed" | "waived" | "gone";
        PenaltySum: {
            /** @enum {string} */
            payer: "hospital" | "supplier";
            acceptedFen: number | null;
            /** @description proposed and disputed */
            openFen: number | null;
            waivedFen: number | null;
            /** @description of accepted and open together */
            capital: string | null;
        };
        /** @enum {string} */
        PenaltyVerb: "accept" | "dispute" | "waive" | "uphold";
        PenaltyWhatIf: {
            clause: string;
            penalty: string;
            title: components["schemas"]["LocalText"];
            /** @enum {string} */
            payer: "hospital" | "supplier";
            /** @enum {string} */
            per: "event" | "day";
            running: number;
            addsFen: number | null;
            formula: components["schemas"]["LocalText"];
            rights: {
                id: string;
                title: components["schemas"]["LocalText"];
                inDays: number;
                on: components["schemas"]["DateText"];
            }[];
        };
        Period: {
            name: string;
            kind: components["schemas"]["PeriodSort"];
            from: components["schemas"]["DateText"];
            to: components["schemas"]["DateText"];
            over: boolean;
            state: components["schemas"]["PeriodState"];
            asOf: components["schemas"]["InstantText"] | null;
            signatures: {
                /** @enum {string} */
                side: "hospital" | "supplier";
                name: string;
                at: components["schemas"]["InstantText"];
            }[];
            /** @description not settled yet */
            disputes: number;
            /** @description facts that came after the seal */
            notes: number;
            sealed: {
                at: components["schemas"]["InstantText"];
                hash: string;
            } | null;
            contract: {
                id: string;
                code: string;
                title: {
                    zh: string;
                    en: string;
                };
            };
            judgedAt: components["schemas"]["InstantText"];
            contractVersions: {
                version: number;
                digest: string;
                from: components["schemas"]["DateText"];
            }[];
            calendarVersion: string;
            figures: components["schemas"]["PeriodFigures"];
            hash: string;
            fallen: {
                /** @enum {string} */
                side: "hospital" | "supplier";
                name: string;
                at: components["schemas"]["InstantText"];
                /** @description null: just now */
                fallenAt: components["schemas"]["InstantText"] | null;
                /** @description none: not known */
                changed: components["schemas"]["PeriodPart"][];
            }[];
            remarks: components["schemas"]["PeriodRemark"][];
            noted: components["schemas"]["PeriodNote"][];
            laterDocuments: {
                id: string;
                kind: string;
                number: string | null;
                title: string;
                sha256: string;
            }[];
            openedBy: {
                /** @enum {string} */
                side: "hospital" | "supplier";
                name: string;
                at: components["schemas"]["InstantText"];
            } | null;
            may: components["schemas"]["PeriodVerb"][];
        };
        PeriodChanges: {
            judgedAt: components["schemas"]["InstantText"];
            asOf: components["schemas"]["InstantText"];
            contractVersion: number | null;
            calendarVersion: string;
            sealedHash: string;
            wouldHash: string;
            total: number;
            clocks: {
                case: {
                    id: string;
                    number: string;
                };
                obligation: string;
                title: components["schemas"]["LocalText"];
                was: {
                    state: string;
                    due: components["schemas"]["InstantText"] | null;
                } | null;
                would: {
                    state: string;
                    due: components["schemas"]["InstantText"] | null;
                } | null;
            }[];
            duties: {
                id: string;
                obligation: string;
                title: components["schemas"]["LocalText"];
                period: string;
                was: string | null;
                would: string | null;
            }[];
            penalties: {
                id: string;
                title: components["schemas"]["LocalText"];
                was: {
                    state: string;
                    amountFen: number | null;
                } | null;
                would: {
                    state: string;
                    amountFen: number | null;
                } | null;
            }[];
            receipts: {
                id: string;
                title: components["schemas"]["LocalText"];
                was: {
                    state: string;
                    amountFen: number | null;
                } | null;
                would: {
                    state: string;
                    amountFen: number | null;
                } | null;
            }[];
            cases: {
                was: {
                    reported: number;
                    resolved: number;
                    open: number;
                    merged: number;
                };
                would: {
                    reported: number;
                    resolved: number;
                    open: number;
                    merged: number;
                };
            } | null;
            /** @description at most 500 */
            facts: components["schemas"]["PeriodNote"][];
        };
        PeriodFigures: {
            cases: {
                reported: number;
                resolved: number;
                open: number;
                merged: number;
            };
            clocks: {
                obligation: string;
                clause: string;
                title: components["schemas"]["LocalText"];
                met: number;
                breached: number;
                excused: number;
                pending: number;
                rate: {
                    numerator: number;
                    denominator: number;
                    percent: number | null;
                };
            }[];
            duties: {
                obligation: string;
                clause: string;
                title: components["schemas"]["LocalText"];
                /** @enum {string} */
                owedBy: "hospital" | "supplier";
                inTime: number;
                late: number;
                missing: number;
                open: number;
                waived: number;
                rate: {
                    numerator: number;
                    denominator: number;
                    percent: number | null;
                };
            }[];
            penalties: {
                id: string;
                clause: string;
                penalty: string;
                title: components["schemas"]["LocalText"];
                /** @enum {string} */
                payer: "hospital" | "supplier";
                state: components["schemas"]["PenaltyState"];
                days: number | null;
                amountFen: number | null;
                formula: components["schemas"]["LocalText"];
            }[];
            sums: components["schemas"]["PenaltySum"][];
            receipts: {
                id: string;
                payment: string;
                title: components["schemas"]["LocalText"];
                on: components["schemas"]["DateText"];
                amountFen: number;
                state: string;
            }[];
            documents: {
                id: string;
                kind: string;
                number: string | null;
                title: string;
                sha256: string;
            }[];
        };
        /** @enum {string} */
        PeriodKind: "fault-monthly-report" | "month-figures" | "quarterly-optimisation-plan" | "monthly-assessment" | "acceptance-form" | "clause-response" | "service-summary" | "operation-report" | "work-plan" | "promotion-plan" | "data-analysis-report" | "meeting-agenda" | "meeting-minutes" | "weekly-demand-report" | "frequent-questions" | "hotline-record" | "survey-sheet" | "satisfaction-survey" | "qualification-file" | "handover-pack" | "correction-note" | "inspection-record" | "platform-inspection" | "system-inspection" | "database-inspection" | "environment-inspection" | "function-inspection" | "performance-report";
        PeriodList: {
            contract: {
                id: string;
                code: string;
                title: {
                    zh: string;
                    en: string;
                };
            };
            kind: components["schemas"]["PeriodSort"];
            today: components["schemas"]["DateText"];
            startsOn: components["schemas"]["DateText"] | null;
            endsOn: components["schemas"]["DateText"] | null;
            periods: {
                name: string;
                kind: components["schemas"]["PeriodSort"];
                from: components["schemas"]["DateText"];
                to: components["schemas"]["DateText"];
                over: boolean;
                state: components["schemas"]["PeriodState"];
                asOf: components["schemas"]["InstantText"] | null;
                signatures: {
                    /** @enum {string} */
                    side: "hospital" | "supplier";
                    name: string;
                    at: components["schemas"]["InstantText"];
                }[];
                /** @description not settled yet */
                disputes: number;
                /** @description facts that came after the seal */
                notes: number;
                sealed: {
                    at: components["schemas"]["InstantText"];
                    hash: string;
                } | null;
            }[];
        };
        PeriodName: string;
        PeriodNote: {
            fact: string;
            type: string;
            subject: string;
            at: components["schemas"]["InstantText"];
            recordedAt: components["schemas"]["InstantText"];
            by: string | null;
            data: {
                [key: string]: unknown;
            };
        };
        /** @enum {string} */
        PeriodPart: "instant" | "contract" | "calendar" | "cases" | "duties" | "penalties" | "receipts" | "documents" | "disputes";
        PeriodRemark: {
            id: string;
            /** @enum {string} */
            sort: "comment" | "dispute";
            about: {
                sort: string;
                ref: string;
                title: string;
            } | null;
            text: string;
            /** @enum {string} */
            side: "hospital" | "supplier";
            by: string;
            at: components["schemas"]["InstantText"];
            resolved: {
                text: string;
                by: string;
                at: components["schemas"]["InstantText"];
            } | null;
            may: "resolve"[];
        };
        /** @enum {string} */
        PeriodSort: "week" | "month" | "quarter" | "year" | "term";
        /** @enum {string} */
        PeriodState: "open" | "under-review" | "sealed";
        /** @enum {string} */
        PeriodVerb: "review" | "recut" | "remark" | "sign";
        PersonView: {
            id: string;
            name: string;
            organisation: {
                id: string;
                /** @enum {string} */
                side: "hospital" | "supplier" | "third-party" | "operator";
                name: components["schemas"]["LocalText"];
                shortName: string;
            };
            roles: ("hospital-it" | "hospital-finance" | "hospital-department" | "hospital-leader" | "hospital-auditor" | "supplier-first-line" | "supplier-engineer" | "supplier-operations" | "supplier-lead" | "supplier-leader" | "vendor-contact" | "system-admin" | "security-admin" | "audit-admin")[];
            /** @enum {string} */
            state: "active" | "disabled";
            userName: string | null;
            mobile: string | null;
            mail: string | null;
            language: ("zh" | "en") | null;
            secondFactor: boolean | null;
            mustChangePassword: boolean | null;
            createdAt: components["schemas"]["InstantText"] | null;
            version: number | null;
            may: string[];
        };
        PlanAssuranceInput: {
            contract: components["schemas"]["Ref"];
            title: string;
            from: components["schemas"]["InstantText"];
            to: components["schemas"]["InstantText"];
            /** @default 30 */
            everySeconds?: number;
        };
        PlanWorkInput: {
            contract: components["schemas"]["Ref"];
            title: string;
            change: string;
            /** @default null */
            assets?: components["schemas"]["Ref"][] | null;
            from: components["schemas"]["InstantText"];
            to: components["schemas"]["InstantText"];
            /** @default null */
            impact?: string | null;
        };
        PlannedWorkView: {
            id: string;
            contract: string;
            title: string;
            change: string;
            assets: {
                id: string;
                name: string;
            }[] | null;
            from: components["schemas"]["InstantText"];
            to: components["schemas"]["InstantText"];
            impact: string | null;
            /** @enum {string} */
            state: "proposed" | "approved" | "cancelled";
            plannedBy: string;
            approvedBy: string | null;
            approvedAt: components["schemas"]["InstantText"] | null;
            may: string[];
        };
        PostHolderView: {
            person: {
                id: string;
                name: string;
            };
            since: components["schemas"]["DateText"];
            /** @description first day on which it is so no longer */
            until: components["schemas"]["DateText"] | null;
        };
        PostView: {
            id: string;
            organisation: string;
            contract: string | null;
            /** @enum {string} */
            kind: "project-lead" | "on-site" | "service-desk" | "quality" | "liaison" | "other";
            title: components["schemas"]["LocalText"];
            /** @description the present one first */
            holders: components["schemas"]["PostHolderView"][];
            may: string[];
        };
        Probe: {
            id: string;
            everySeconds: number;
            timeoutMs: number;
            profile: components["schemas"]["ProbeProfile"];
        };
        /** @enum {string} */
        ProbeHealth: "paused" | "new" | "up" | "failing" | "down" | "unknown";
        ProbeProfile: {
            /** @constant */
            kind: "http";
            url: string;
            /**
             * @default GET
             * @enum {string}
             */
            method: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "OPTIONS";
            headers?: {
                [key: string]: string;
            };
            body?: string;
            /** @default 0 */
            redirects: number;
            /** @default false */
            keepAlive: boolean;
            tls?: {
                authority?: string;
                serverName?: string;
            };
            /** @default [] */
            assertions: ({
                /** @constant */
                on: "status";
                anyOf: number[];
            } | {
                /** @constant */
                on: "latencyMs";
                limits: {
                    below?: number;
                    atMost?: number;
                    above?: number;
                    atLeast?: number;
                };
            } | {
                /** @constant */
                on: "header";
                name: string;
                is: {
                    equals: string | number | boolean;
                } | {
                    contains: string;
                } | {
                    matches: string;
                } | {
                    exists: boolean;
                } | {
                    limits: {
                        below?: number;
                        atMost?: number;
                        above?: number;
                        atLeast?: number;
                    };
                };
            } | {
                /** @constant */
                on: "text";
                is: {
                    equals: string | number | boolean;
                } | {
                    contains: string;
                } | {
                    matches: string;
                } | {
                    exists: boolean;
                } | {
                    limits: {
                        below?: number;
                        atMost?: number;
                        above?: number;
                        atLeast?: number;
                    };
                };
                not?: boolean;
            } | {
                /** @constant */
                on: "jsonPath";
                path: string;
                is: {
                    equals: string | number | boolean;
                } | {
                    contains: string;
                } | {
                    matches: string;
                } | {
                    exists: boolean;
                } | {
                    limits: {
                        below?: number;
                        atMost?: number;
                        above?: number;
                        atLeast?: number;
                    };
                };
            } | {
                /** @constant */
                on: "xmlPath";
                path: string;
                namespaces?: {
                    [key: string]: string;
                };
                within?: string;
                is: {
                    equals: string | number | boolean;
                } | {
                    contains: string;
                } | {
                    matches: string;
                } | {
                    exists: boolean;
                } | {
                    limits: {
                        below?: number;
                        atMost?: number;
                        above?: number;
                        atLeast?: number;
                    };
                };
            })[];
            measure?: {
                jsonPath: string;
                unit: string;
            } | {
                /** @constant */
                speed: true;
            };
            limits?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
        } | {
            /** @constant */
            kind: "soap";
            url: string;
            /**
             * @default 1.1
             * @enum {string}
             */
            version: "1.1" | "1.2";
            action: string;
            headers?: {
                [key: string]: string;
            };
            body: string;
            tls?: {
                authority?: string;
                serverName?: string;
            };
            /** @default [] */
            assertions: ({
                /** @constant */
                on: "status";
                anyOf: number[];
            } | {
                /** @constant */
                on: "latencyMs";
                limits: {
                    below?: number;
                    atMost?: number;
                    above?: number;
                    atLeast?: number;
                };
            } | {
                /** @constant */
                on: "header";
                name: string;
                is: {
                    equals: string | number | boolean;
                } | {
                    contains: string;
                } | {
                    matches: string;
                } | {
                    exists: boolean;
                } | {
                    limits: {
                        below?: number;
                        atMost?: number;
                        above?: number;
                        atLeast?: number;
                    };
                };
            } | {
                /** @constant */
                on: "text";
                is: {
                    equals: string | number | boolean;
                } | {
                    contains: string;
                } | {
                    matches: string;
                } | {
                    exists: boolean;
                } | {
                    limits: {
                        below?: number;
                        atMost?: number;
                        above?: number;
                        atLeast?: number;
                    };
                };
                not?: boolean;
            } | {
                /** @constant */
                on: "jsonPath";
                path: string;
                is: {
                    equals: string | number | boolean;
                } | {
                    contains: string;
                } | {
                    matches: string;
                } | {
                    exists: boolean;
                } | {
                    limits: {
                        below?: number;
                        atMost?: number;
                        above?: number;
                        atLeast?: number;
                    };
                };
            } | {
                /** @constant */
                on: "xmlPath";
                path: string;
                namespaces?: {
                    [key: string]: string;
                };
                within?: string;
                is: {
                    equals: string | number | boolean;
                } | {
                    contains: string;
                } | {
                    matches: string;
                } | {
                    exists: boolean;
                } | {
                    limits: {
                        below?: number;
                        atMost?: number;
                        above?: number;
                        atLeast?: number;
                    };
                };
            })[];
        } | {
            /** @constant */
            kind: "tcp";
            host: string;
            port: number;
            send?: string;
            expect?: string;
            limits?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
        } | {
            /** @constant */
            kind: "ping";
            host: string;
            /** @default 3 */
            count: number;
            /**
             * @default {
             *       "atMost": 0
             *     }
             */
            lossPercent: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
            limits?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
        } | {
            /** @constant */
            kind: "dns";
            name: string;
            /**
             * @default A
             * @enum {string}
             */
            type: "A" | "AAAA" | "CNAME" | "MX" | "NS" | "PTR" | "SOA" | "SRV" | "TXT";
            server?: string;
            /** @default 53 */
            serverPort: number;
            /** @default [] */
            expect: string[];
            limits?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
        } | {
            /** @constant */
            kind: "tls";
            host: string;
            /** @default 443 */
            port: number;
            trust?: {
                authority?: string;
                serverName?: string;
            };
            /**
             * @default {
             *       "atLeast": 14
             *     }
             */
            limits: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
        } | {
            /** @constant */
            kind: "sql";
            /** @enum {string} */
            system: "postgresql" | "mysql" | "mariadb" | "oracle" | "sqlserver";
            host: string;
            port?: number;
            database: string;
            user: string;
            password: string;
            tls?: {
                authority?: string;
                serverName?: string;
            };
            statement: string;
            /** @default  */
            unit: string;
            limits?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
        } | {
            /** @constant */
            kind: "hl7";
            host: string;
            port: number;
            tls?: {
                authority?: string;
                serverName?: string;
            };
            /** @default YINUO */
            sendingApplication: string;
            /** @default PROBE */
            sendingFacility: string;
            /** @default  */
            receivingApplication: string;
            /** @default  */
            receivingFacility: string;
            /** @default 2.5 */
            version: string;
            message: string;
            segments: string[];
            /** @default [] */
            expect: {
                field: string;
                equals: string;
            }[];
        } | {
            /** @constant */
            kind: "heartbeat";
            expectedEverySeconds: number;
            /** @default 60 */
            graceSeconds: number;
        } | {
            /** @constant */
            kind: "journey";
            steps: ({
                name: string;
                open: string;
            } | {
                name: string;
                fill: string;
                with: string;
            } | {
                name: string;
                click: string;
            } | {
                name: string;
                expect: {
                    visible: string;
                } | {
                    hidden: string;
                } | {
                    text: string;
                    in?: string;
                } | {
                    url: string;
                } | {
                    title: string;
                };
            })[];
            /**
             * @default {
             *       "width": 1280,
             *       "height": 800
             *     }
             */
            viewport: {
                width: number;
                height: number;
            };
            /** @default 10000 */
            stepTimeoutMs: number;
            tls?: {
                authority?: string;
                serverName?: string;
            };
        } | {
            /** @constant */
            kind: "vitals";
            host: string;
            /** @default 22 */
            port: number;
            user: string;
            password?: string;
            privateKey?: string;
            passphrase?: string;
            hostKey: string;
            cpuPercent?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
            memoryPercent?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
            diskPercent?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
            inodesPercent?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
            loadPerCore?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
            mounts?: string[];
            /** @default [] */
            logs: {
                name: string;
                file: string;
                pattern: string;
                /** @default 2000 */
                lines: number;
                /**
                 * @default {
                 *       "atMost": 0
                 *     }
                 */
                limits: {
                    below?: number;
                    atMost?: number;
                    above?: number;
                    atLeast?: number;
                };
            }[];
        } | {
            /** @constant */
            kind: "prometheus";
            url: string;
            headers?: {
                [key: string]: string;
            };
            tls?: {
                authority?: string;
                serverName?: string;
            };
            rules: {
                name: string;
                metric: string;
                /** @default {} */
                labels: {
                    [key: string]: string;
                };
                /**
                 * @default max
                 * @enum {string}
                 */
                take: "sum" | "max" | "min" | "mean";
                percentOf?: string;
                /** @default false */
                perSecond: boolean;
                /** @default 1 */
                factor: number;
                /** @default  */
                unit: string;
                limits?: {
                    below?: number;
                    atMost?: number;
                    above?: number;
                    atLeast?: number;
                };
            }[];
        } | {
            /** @constant */
            kind: "his-lock";
            url: string;
            accessToken: string;
            tls?: {
                authority?: string;
                serverName?: string;
            };
            departmentId: string;
            doctorId?: string;
            /** @default 7 */
            daysAhead: number;
            testPatient: {
                id: string;
                name: string;
            };
            channelId: string;
            operatorId: string;
        } | {
            /** @constant */
            kind: "his-register";
            url: string;
            accessToken: string;
            tls?: {
                authority?: string;
                serverName?: string;
            };
            departmentId: string;
            doctorId?: string;
            /** @default 7 */
            daysAhead: number;
            testPatient: {
                id: string;
                name: string;
            };
            channelId: string;
            operatorId: string;
        };
        ProbeProfileInput: {
            /** @constant */
            kind: "http";
            url: string;
            /**
             * @default GET
             * @enum {string}
             */
            method?: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "OPTIONS";
            headers?: {
                [key: string]: string;
            };
            body?: string;
            /** @default 0 */
            redirects?: number;
            /** @default false */
            keepAlive?: boolean;
            tls?: {
                authority?: string;
                serverName?: string;
            };
            /** @default [] */
            assertions?: ({
                /** @constant */
                on: "status";
                anyOf: number[];
            } | {
                /** @constant */
                on: "latencyMs";
                limits: {
                    below?: number;
                    atMost?: number;
                    above?: number;
                    atLeast?: number;
                };
            } | {
                /** @constant */
                on: "header";
                name: string;
                is: {
                    equals: string | number | boolean;
                } | {
                    contains: string;
                } | {
                    matches: string;
                } | {
                    exists: boolean;
                } | {
                    limits: {
                        below?: number;
                        atMost?: number;
                        above?: number;
                        atLeast?: number;
                    };
                };
            } | {
                /** @constant */
                on: "text";
                is: {
                    equals: string | number | boolean;
                } | {
                    contains: string;
                } | {
                    matches: string;
                } | {
                    exists: boolean;
                } | {
                    limits: {
                        below?: number;
                        atMost?: number;
                        above?: number;
                        atLeast?: number;
                    };
                };
                not?: boolean;
            } | {
                /** @constant */
                on: "jsonPath";
                path: string;
                is: {
                    equals: string | number | boolean;
                } | {
                    contains: string;
                } | {
                    matches: string;
                } | {
                    exists: boolean;
                } | {
                    limits: {
                        below?: number;
                        atMost?: number;
                        above?: number;
                        atLeast?: number;
                    };
                };
            } | {
                /** @constant */
                on: "xmlPath";
                path: string;
                namespaces?: {
                    [key: string]: string;
                };
                within?: string;
                is: {
                    equals: string | number | boolean;
                } | {
                    contains: string;
                } | {
                    matches: string;
                } | {
                    exists: boolean;
                } | {
                    limits: {
                        below?: number;
                        atMost?: number;
                        above?: number;
                        atLeast?: number;
                    };
                };
            })[];
            measure?: {
                jsonPath: string;
                unit: string;
            } | {
                /** @constant */
                speed: true;
            };
            limits?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
        } | {
            /** @constant */
            kind: "soap";
            url: string;
            /**
             * @default 1.1
             * @enum {string}
             */
            version?: "1.1" | "1.2";
            action: string;
            headers?: {
                [key: string]: string;
            };
            body: string;
            tls?: {
                authority?: string;
                serverName?: string;
            };
            /** @default [] */
            assertions?: ({
                /** @constant */
                on: "status";
                anyOf: number[];
            } | {
                /** @constant */
                on: "latencyMs";
                limits: {
                    below?: number;
                    atMost?: number;
                    above?: number;
                    atLeast?: number;
                };
            } | {
                /** @constant */
                on: "header";
                name: string;
                is: {
                    equals: string | number | boolean;
                } | {
                    contains: string;
                } | {
                    matches: string;
                } | {
                    exists: boolean;
                } | {
                    limits: {
                        below?: number;
                        atMost?: number;
                        above?: number;
                        atLeast?: number;
                    };
                };
            } | {
                /** @constant */
                on: "text";
                is: {
                    equals: string | number | boolean;
                } | {
                    contains: string;
                } | {
                    matches: string;
                } | {
                    exists: boolean;
                } | {
                    limits: {
                        below?: number;
                        atMost?: number;
                        above?: number;
                        atLeast?: number;
                    };
                };
                not?: boolean;
            } | {
                /** @constant */
                on: "jsonPath";
                path: string;
                is: {
                    equals: string | number | boolean;
                } | {
                    contains: string;
                } | {
                    matches: string;
                } | {
                    exists: boolean;
                } | {
                    limits: {
                        below?: number;
                        atMost?: number;
                        above?: number;
                        atLeast?: number;
                    };
                };
            } | {
                /** @constant */
                on: "xmlPath";
                path: string;
                namespaces?: {
                    [key: string]: string;
                };
                within?: string;
                is: {
                    equals: string | number | boolean;
                } | {
                    contains: string;
                } | {
                    matches: string;
                } | {
                    exists: boolean;
                } | {
                    limits: {
                        below?: number;
                        atMost?: number;
                        above?: number;
                        atLeast?: number;
                    };
                };
            })[];
        } | {
            /** @constant */
            kind: "tcp";
            host: string;
            port: number;
            send?: string;
            expect?: string;
            limits?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
        } | {
            /** @constant */
            kind: "ping";
            host: string;
            /** @default 3 */
            count?: number;
            /**
             * @default {
             *       "atMost": 0
             *     }
             */
            lossPercent?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
            limits?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
        } | {
            /** @constant */
            kind: "dns";
            name: string;
            /**
             * @default A
             * @enum {string}
             */
            type?: "A" | "AAAA" | "CNAME" | "MX" | "NS" | "PTR" | "SOA" | "SRV" | "TXT";
            server?: string;
            /** @default 53 */
            serverPort?: number;
            /** @default [] */
            expect?: string[];
            limits?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
        } | {
            /** @constant */
            kind: "tls";
            host: string;
            /** @default 443 */
            port?: number;
            trust?: {
                authority?: string;
                serverName?: string;
            };
            /**
             * @default {
             *       "atLeast": 14
             *     }
             */
            limits?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
        } | {
            /** @constant */
            kind: "sql";
            /** @enum {string} */
            system: "postgresql" | "mysql" | "mariadb" | "oracle" | "sqlserver";
            host: string;
            port?: number;
            database: string;
            user: string;
            password: string;
            tls?: {
                authority?: string;
                serverName?: string;
            };
            statement: string;
            /** @default  */
            unit?: string;
            limits?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
        } | {
            /** @constant */
            kind: "hl7";
            host: string;
            port: number;
            tls?: {
                authority?: string;
                serverName?: string;
            };
            /** @default YINUO */
            sendingApplication?: string;
            /** @default PROBE */
            sendingFacility?: string;
            /** @default  */
            receivingApplication?: string;
            /** @default  */
            receivingFacility?: string;
            /** @default 2.5 */
            version?: string;
            message: string;
            segments: string[];
            /** @default [] */
            expect?: {
                field: string;
                equals: string;
            }[];
        } | {
            /** @constant */
            kind: "heartbeat";
            expectedEverySeconds: number;
            /** @default 60 */
            graceSeconds?: number;
        } | {
            /** @constant */
            kind: "journey";
            steps: ({
                name: string;
                open: string;
            } | {
                name: string;
                fill: string;
                with: string;
            } | {
                name: string;
                click: string;
            } | {
                name: string;
                expect: {
                    visible: string;
                } | {
                    hidden: string;
                } | {
                    text: string;
                    in?: string;
                } | {
                    url: string;
                } | {
                    title: string;
                };
            })[];
            /**
             * @default {
             *       "width": 1280,
             *       "height": 800
             *     }
             */
            viewport?: {
                width: number;
                height: number;
            };
            /** @default 10000 */
            stepTimeoutMs?: number;
            tls?: {
                authority?: string;
                serverName?: string;
            };
        } | {
            /** @constant */
            kind: "vitals";
            host: string;
            /** @default 22 */
            port?: number;
            user: string;
            password?: string;
            privateKey?: string;
            passphrase?: string;
            hostKey: string;
            cpuPercent?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
            memoryPercent?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
            diskPercent?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
            inodesPercent?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
            loadPerCore?: {
                below?: number;
                atMost?: number;
                above?: number;
                atLeast?: number;
            };
            mounts?: string[];
            /** @default [] */
            logs?: {
                name: string;
                file: string;
                pattern: string;
                /** @default 2000 */
                lines?: number;
                /**
                 * @default {
                 *       "atMost": 0
                 *     }
                 */
                limits?: {
                    below?: number;
                    atMost?: number;
                    above?: number;
                    atLeast?: number;
                };
            }[];
        } | {
            /** @constant */
            kind: "prometheus";
            url: string;
            headers?: {
                [key: string]: string;
            };
            tls?: {
                authority?: string;
                serverName?: string;
            };
            rules: {
                name: string;
                metric: string;
                /** @default {} */
                labels?: {
                    [key: string]: string;
                };
                /**
                 * @default max
                 * @enum {string}
                 */
                take?: "sum" | "max" | "min" | "mean";
                percentOf?: string;
                /** @default false */
                perSecond?: boolean;
                /** @default 1 */
                factor?: number;
                /** @default  */
                unit?: string;
                limits?: {
                    below?: number;
                    atMost?: number;
                    above?: number;
                    atLeast?: number;
                };
            }[];
        } | {
            /** @constant */
            kind: "his-lock";
            url: string;
            accessToken: string;
            tls?: {
                authority?: string;
                serverName?: string;
            };
            departmentId: string;
            doctorId?: string;
            /** @default 7 */
            daysAhead?: number;
            testPatient: {
                id: string;
                name: string;
            };
            channelId: string;
            operatorId: string;
        } | {
            /** @constant */
            kind: "his-register";
            url: string;
            accessToken: string;
            tls?: {
                authority?: string;
                serverName?: string;
            };
            departmentId: string;
            doctorId?: string;
            /** @default 7 */
            daysAhead?: number;
            testPatient: {
                id: string;
                name: string;
            };
            channelId: string;
            operatorId: string;
        };
        ProbeResult: {
            probe: string;
            scheduledAt: number;
            startedAt: number;
            durationMs: number;
            /** @enum {string} */
            state: "ok" | "failed" | "unknown";
            value: number | null;
            unit: string | null;
            reason: {
                /** @enum {string} */
                code: "timeout" | "refused-target" | "private-target" | "name-not-found" | "connection-refused" | "connection-lost" | "unreachable" | "tls-invalid" | "certificate-expired" | "host-key" | "sign-in" | "secret-missing" | "status" | "assertion" | "out-of-limits" | "soap-fault" | "bad-answer" | "too-many-redirects" | "answers" | "sql-writes" | "sql-error" | "not-one-number" | "hl7-refused" | "silent" | "step" | "command" | "metric-missing" | "his-refused" | "no-place" | "not-test-patient" | "not-reversed" | "tool-missing" | "cancelled" | "internal";
                params: {
                    [key: string]: string | number;
                };
            } | null;
            readings?: {
                name: string;
                value: number | null;
                unit: string;
                /** @enum {string} */
                state: "ok" | "failed" | "unknown";
                reason: {
                    /** @enum {string} */
                    code: "timeout" | "refused-target" | "private-target" | "name-not-found" | "connection-refused" | "connection-lost" | "unreachable" | "tls-invalid" | "certificate-expired" | "host-key" | "sign-in" | "secret-missing" | "status" | "assertion" | "out-of-limits" | "soap-fault" | "bad-answer" | "too-many-redirects" | "answers" | "sql-writes" | "sql-error" | "not-one-number" | "hl7-refused" | "silent" | "step" | "command" | "metric-missing" | "his-refused" | "no-place" | "not-test-patient" | "not-reversed" | "tool-missing" | "cancelled" | "internal";
                    params: {
                        [key: string]: string | number;
                    };
                } | null;
            }[];
            steps?: {
                name: string;
                startedAt: number;
                durationMs: number;
                /** @enum {string} */
                state: "ok" | "failed" | "unknown";
                reason: {
                    /** @enum {string} */
                    code: "timeout" | "refused-target" | "private-target" | "name-not-found" | "connection-refused" | "connection-lost" | "unreachable" | "tls-invalid" | "certificate-expired" | "host-key" | "sign-in" | "secret-missing" | "status" | "assertion" | "out-of-limits" | "soap-fault" | "bad-answer" | "too-many-redirects" | "answers" | "sql-writes" | "sql-error" | "not-one-number" | "hl7-refused" | "silent" | "step" | "command" | "metric-missing" | "his-refused" | "no-place" | "not-test-patient" | "not-reversed" | "tool-missing" | "cancelled" | "internal";
                    params: {
                        [key: string]: string | number;
                    };
                } | null;
                evidence: string | null;
            }[];
            evidence?: {
                name: string;
                /** @enum {string} */
                type: "image/png" | "image/jpeg" | "text/plain";
                sha256: string;
                bytes: number;
            }[];
            statements?: {
                /** @enum {string} */
                state: "read" | "absent" | "failed";
                reason: {
                    /** @enum {string} */
                    code: "timeout" | "refused-target" | "private-target" | "name-not-found" | "connection-refused" | "connection-lost" | "unreachable" | "tls-invalid" | "certificate-expired" | "host-key" | "sign-in" | "secret-missing" | "status" | "assertion" | "out-of-limits" | "soap-fault" | "bad-answer" | "too-many-redirects" | "answers" | "sql-writes" | "sql-error" | "not-one-number" | "hl7-refused" | "silent" | "step" | "command" | "metric-missing" | "his-refused" | "no-place" | "not-test-patient" | "not-reversed" | "tool-missing" | "cancelled" | "internal";
                    params: {
                        [key: string]: string | number;
                    };
                } | null;
                since: number | null;
                hidden: number;
                rows: {
                    id: string;
                    text: string;
                    calls: number;
                    totalMs: number;
                    meanMs: number;
                }[];
            };
            ask?: string | string[];
            seq: number;
        };
        ProbeRow: {
            id: string;
            contract: string;
            asset: {
                id: string;
                name: string;
            };
            name: string;
            kind: string;
            target: string;
            everySeconds: number;
            severity: components["schemas"]["AlertSeverity"];
            runner: {
                id: string;
                name: string;
            } | null;
            health: components["schemas"]["ProbeHealth"];
            flapping: boolean;
            since: components["schemas"]["InstantText"] | null;
            lastAt: components["schemas"]["InstantText"] | null;
            knownAt: components["schemas"]["InstantText"] | null;
            lastValue: number | null;
            unit: string | null;
            lastReason: {
                /** @enum {string} */
                code: "timeout" | "refused-target" | "private-target" | "name-not-found" | "connection-refused" | "connection-lost" | "unreachable" | "tls-invalid" | "certificate-expired" | "host-key" | "sign-in" | "secret-missing" | "status" | "assertion" | "out-of-limits" | "soap-fault" | "bad-answer" | "too-many-redirects" | "answers" | "sql-writes" | "sql-error" | "not-one-number" | "hl7-refused" | "silent" | "step" | "command" | "metric-missing" | "his-refused" | "no-place" | "not-test-patient" | "not-reversed" | "tool-missing" | "cancelled" | "internal";
                params: {
                    [key: string]: string | number;
                };
            } | null;
        };
        ProbeSeries: {
            stepSeconds: number;
            unit: string | null;
            readings: string[];
            points: {
                at: components["schemas"]["InstantText"];
                ok: number;
                failed: number;
                unknown: number;
                mean: number | null;
                min: number | null;
                max: number | null;
            }[];
        };
        ProbeView: {
            id: string;
            contract: string;
            asset: {
                id: string;
                name: string;
            };
            name: string;
            kind: string;
            target: string;
            everySeconds: number;
            severity: components["schemas"]["AlertSeverity"];
            runner: {
                id: string;
                name: string;
            } | null;
            health: components["schemas"]["ProbeHealth"];
            flapping: boolean;
            since: components["schemas"]["InstantText"] | null;
            lastAt: components["schemas"]["InstantText"] | null;
            knownAt: components["schemas"]["InstantText"] | null;
            lastValue: number | null;
            unit: string | null;
            lastReason: {
                /** @enum {string} */
                code: "timeout" | "refused-target" | "private-target" | "name-not-found" | "connection-refused" | "connection-lost" | "unreachable" | "tls-invalid" | "certificate-expired" | "host-key" | "sign-in" | "secret-missing" | "status" | "assertion" | "out-of-limits" | "soap-fault" | "bad-answer" | "too-many-redirects" | "answers" | "sql-writes" | "sql-error" | "not-one-number" | "hl7-refused" | "silent" | "step" | "command" | "metric-missing" | "his-refused" | "no-place" | "not-test-patient" | "not-reversed" | "tool-missing" | "cancelled" | "internal";
                params: {
                    [key: string]: string | number;
                };
            } | null;
            profile: components["schemas"]["ProbeProfile"];
            timeoutMs: number;
            retries: number;
            recoverAfter: number;
            countsDowntime: boolean;
            capacity: components["schemas"]["CapacityLimit"] | null;
            serves: string[];
            paused: boolean;
            secrets: string[];
            last: {
                /** @enum {string} */
                state: "ok" | "failed" | "unknown";
                readings: {
                    name: string;
                    value: number | null;
                    unit: string;
                    /** @enum {string} */
                    state: "ok" | "failed" | "unknown";
                    reason: {
                        /** @enum {string} */
                        code: "timeout" | "refused-target" | "private-target" | "name-not-found" | "connection-refused" | "connection-lost" | "unreachable" | "tls-invalid" | "certificate-expired" | "host-key" | "sign-in" | "secret-missing" | "status" | "assertion" | "out-of-limits" | "soap-fault" | "bad-answer" | "too-many-redirects" | "answers" | "sql-writes" | "sql-error" | "not-one-number" | "hl7-refused" | "silent" | "step" | "command" | "metric-missing" | "his-refused" | "no-place" | "not-test-patient" | "not-reversed" | "tool-missing" | "cancelled" | "internal";
                        params: {
                            [key: string]: string | number;
                        };
                    } | null;
                }[];
                steps: {
                    name: string;
                    startedAt: number;
                    durationMs: number;
                    /** @enum {string} */
                    state: "ok" | "failed" | "unknown";
                    reason: {
                        /** @enum {string} */
                        code: "timeout" | "refused-target" | "private-target" | "name-not-found" | "connection-refused" | "connection-lost" | "unreachable" | "tls-invalid" | "certificate-expired" | "host-key" | "sign-in" | "secret-missing" | "status" | "assertion" | "out-of-limits" | "soap-fault" | "bad-answer" | "too-many-redirects" | "answers" | "sql-writes" | "sql-error" | "not-one-number" | "hl7-refused" | "silent" | "step" | "command" | "metric-missing" | "his-refused" | "no-place" | "not-test-patient" | "not-reversed" | "tool-missing" | "cancelled" | "internal";
                        params: {
                            [key: string]: string | number;
                        };
                    } | null;
                    evidence: string | null;
                }[];
                evidence: string[];
            } | null;
            version: number;
            may: string[];
        };
        PromiseRequest: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            promisedBy: components["schemas"]["InstantText"];
            text?: string;
        };
        ProposeCause: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            party: components["schemas"]["CauseParty"];
            cause: string;
        };
        ProposeRecoveryChange: {
            /** @constant */
            kind: "finding";
            cause: string;
            party: components["schemas"]["RecoveryParty"];
            partyName?: string;
            reason: string;
        } | {
            /** @constant */
            kind: "amount";
            fen: number;
            reason: string;
        } | {
            /** @constant */
            kind: "cancel";
            reason: string;
        };
        ProposeRepayment: {
            way: components["schemas"]["RepaymentWay"];
            text?: string;
            plan: {
                due: components["schemas"]["DateText"];
                fen: number;
            }[];
        };
        ProposeWriteOff: {
            differences: string[];
            reason: string;
        };
        ProveInvoice: {
            version?: number;
            /** @description the day on which it arrived, as the proof says */
            on: components["schemas"]["DateText"];
            /** @description who took it, what the courier or the tax office shows */
            proof: string;
            /** @description a file that was attached to the payment in the ledger */
            file?: string;
        };
        PublicSurvey: {
            /** @enum {string} */
            state: "open" | "answered" | "closed";
            title: string;
            hospital: string;
            supplier: string;
            closesAt: components["schemas"]["InstantText"];
            questions: components["schemas"]["SurveyQuestion"][];
        };
        PublishedView: {
            name: string;
            about: components["schemas"]["LocalText"];
            columns: {
                name: string;
                type: string;
            }[];
        };
        PublishedViews: {
            items: components["schemas"]["PublishedView"][];
        };
        QualificationList: {
            items: components["schemas"]["QualificationView"][];
            may: ("add" | "retire" | "attach")[];
        };
        /** @enum {string} */
        QualificationSort: "licence" | "copyright" | "ability" | "credit" | "tax" | "social-security" | "commitment" | "other";
        QualificationView: {
            id: string;
            contract: string;
            sort: components["schemas"]["QualificationSort"];
            name: string;
            number: string | null;
            issuer: string | null;
            issuedOn: components["schemas"]["DateText"] | null;
            expiresOn: components["schemas"]["DateText"] | null;
            checkedOn: components["schemas"]["DateText"] | null;
            /** @enum {string} */
            state: "valid" | "ending" | "expired";
            daysLeft: number | null;
            file: {
                name: string;
                bytes: number;
                sha256: string;
            } | null;
            addedBy: string;
            addedAt: components["schemas"]["InstantText"];
        };
        QueryChart: {
            /** @enum {string} */
            type: "bar" | "stacked" | "line" | "pie";
            x: string;
            y: string[];
        };
        QueryList: {
            items: components["schemas"]["QueryView"][];
            may: "save"[];
        };
        QueryParameter: {
            name: string;
            type: components["schemas"]["QueryParameterType"];
            title: {
                zh: string;
                en: string;
            };
            preset?: components["schemas"]["QueryPreset"];
            /** @description what stands there at first, where no preset does */
            value?: string | number;
        };
        /** @enum {string} */
        QueryParameterType: "contract" | "date" | "text" | "number";
        /** @enum {string} */
        QueryPreset: "today" | "month-start" | "quarter-start" | "year-start" | "year-ago";
        /** @enum {string} */
        QueryTopic: "promise" | "cases" | "work" | "ledger" | "satisfaction" | "watch" | "money" | "own";
        QueryValues: {
            [key: string]: string | number | null;
        };
        QueryView: {
            id: string;
            topic: components["schemas"]["QueryTopic"];
            title: components["schemas"]["LocalText"];
            about: components["schemas"]["LocalText"];
            sql: string;
            parameters: components["schemas"]["QueryParameter"][];
            /** @description what the parameters are today */
            values: {
                [key: string]: string | number | null;
            };
            chart: components["schemas"]["QueryChart"] | null;
            /** @description null: shipped */
            saved: {
                by: string;
                at: components["schemas"]["InstantText"];
                version: number;
            } | null;
            may: ("run" | "change" | "remove" | "copy")[];
        };
        QuestionResult: {
            id: string;
            /** @enum {string} */
            type: "score" | "choice" | "text";
            title: components["schemas"]["LocalText"];
            answered: number;
            counts: {
                label: components["schemas"]["LocalText"];
                count: number;
            }[];
            sum: number;
            texts: string[];
        };
        Rate: {
            numerator: number;
            denominator: number;
            percent: number | null;
        };
        ReadNotices: {
            ids?: string[];
        };
        ReasonPenalty: {
            version?: number;
            reason: string;
        };
        ReceiptView: {
            id: string;
            on: components["schemas"]["DateText"];
            amountFen: number;
            reference: string;
            note: string | null;
            /** @enum {string} */
            state: "sent" | "arrived" | "missing";
            arrivedOn: components["schemas"]["DateText"] | null;
            /** @description too late by the word of the side to be paid alone: the day of the payer counts */
            disputed: boolean;
            proof: string | null;
            /** @description the day on which it counts as paid; null: it did not arrive */
            countsOn: components["schemas"]["DateText"] | null;
            by: string;
            reason: string | null;
            version: number;
            may: ("confirm" | "miss" | "agree")[];
        };
        ReceiveInvoice: {
            version?: number;
            /** @description the day on which it arrived */
            on: components["schemas"]["DateText"];
        };
        RecordInstalment: {
            fen: number;
            /** @description the day on which the money came */
            on: components["schemas"]["DateText"];
            voucher: {
                /** @description of the bank receipt or ledger entry; the same number is the same voucher */
                number: string;
                /** @description the date that stands on it */
                on: components["schemas"]["DateText"];
                /** @description what the voucher is for, in all */
                fen: number;
                payer: string;
            };
            note?: string;
        };
        RecordPayment: {
            /** @description the day on which the money was sent */
            on: components["schemas"]["DateText"];
            amountFen: number;
            /** @description number of the bank slip */
            reference: string;
            note?: string;
        };
        RecordVisit: {
            contract: string;
            on: components["schemas"]["DateText"];
            way: components["schemas"]["VisitWay"];
            /** @description who was visited */
            name: string;
            department?: string;
            post?: string;
            topics: string;
            said: string;
            /** @description how satisfied; absent: not asked */
            score?: number;
            /** @description what is to be done about it */
            promised?: string;
        };
        RecoveryChange: {
            id: string;
            kind: components["schemas"]["RecoveryChangeKind"];
            state: components["schemas"]["RecoveryChangeState"];
            cause: string | null;
            party: components["schemas"]["RecoveryParty"] | null;
            partyName: string | null;
            was: number | null;
            fen: number | null;
            way: components["schemas"]["RepaymentWay"] | null;
            plan: {
                due: components["schemas"]["DateText"];
                fen: number;
            }[] | null;
            reason: string;
            /** @enum {string} */
            side: "hospital" | "supplier";
            at: components["schemas"]["InstantText"];
            by: string | null;
            answered: {
                at: components["schemas"]["InstantText"];
                by: string | null;
                reason: string | null;
            } | null;
            may: ("agree" | "decline" | "withdraw")[];
        };
        /** @enum {string} */
        RecoveryChangeKind: "finding" | "amount" | "cancel" | "plan";
        /** @enum {string} */
        RecoveryChangeState: "open" | "agreed" | "declined" | "withdrawn";
        RecoveryDetail: {
            id: string;
            number: string;
            contract: string;
            title: string;
            state: components["schemas"]["RecoveryState"];
            party: components["schemas"]["RecoveryParty"] | null;
            partyName: string | null;
            owed: number;
            received: number;
            open: number;
            openedAt: components["schemas"]["InstantText"];
            openedBy: string | null;
            verifyBy: components["schemas"]["InstantText"] | null;
            nextDue: {
                due: components["schemas"]["DateText"];
                fen: number;
                overdue: boolean;
            } | null;
            case: string | null;
            version: number;
            may: string[];
            text: string | null;
            cause: string | null;
            verifiedAt: components["schemas"]["InstantText"] | null;
            way: components["schemas"]["RepaymentWay"] | null;
            wayText: string | null;
            plan: {
                due: components["schemas"]["DateText"];
                fen: number;
                covered: number;
                overdue: boolean;
            }[];
            proposedBy: string | null;
            agreed: {
                at: components["schemas"]["InstantText"];
                by: string | null;
            } | null;
            closedAt: components["schemas"]["InstantText"] | null;
            since: components["schemas"]["DateText"];
            changes: components["schemas"]["RecoveryChange"][];
            waiting: components["schemas"]["WaitingInstalment"][];
            lines: components["schemas"]["RecoveryLine"][];
            differences: {
                id: string;
                orderNo: string;
                day: components["schemas"]["DateText"];
                fen: number;
            }[];
            letters: {
                id: string;
                at: components["schemas"]["InstantText"];
                by: string | null;
                fen: number;
            }[];
        };
        RecoveryLine: {
            id: string;
            /** @enum {string} */
            kind: "owed" | "corrected" | "received" | "returned";
            on: components["schemas"]["DateText"];
            at: components["schemas"]["InstantText"];
            by: string | null;
            fen: number;
            open: number;
            voucher: {
                number: string;
                on: components["schemas"]["DateText"] | null;
                fen: number;
                payer: string;
                file: string | null;
            } | null;
            note: string | null;
            returned: boolean;
        };
        RecoveryPage: {
            items: components["schemas"]["RecoverySummary"][];
            next: string | null;
            total?: number;
            sums: {
                owed: number;
                received: number;
                open: number;
            };
        };
        /** @enum {string} */
        RecoveryParty: "supplier" | "hospital" | "his-vendor" | "channel" | "patient" | "other";
        /** @enum {string} */
        RecoveryState: "verifying" | "verified" | "proposed" | "agreed" | "closed" | "cancelled";
        RecoverySummary: {
            id: string;
            number: string;
            contract: string;
            title: string;
            state: components["schemas"]["RecoveryState"];
            party: components["schemas"]["RecoveryParty"] | null;
            partyName: string | null;
            owed: number;
            received: number;
            open: number;
            openedAt: components["schemas"]["InstantText"];
            openedBy: string | null;
            verifyBy: components["schemas"]["InstantText"] | null;
            nextDue: {
                due: components["schemas"]["DateText"];
                fen: number;
                overdue: boolean;
            } | null;
            case: string | null;
            version: number;
            may: string[];
        };
        Ref: string;
        RemoteFailed: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            reason: string;
        };
        ReopenCase: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            reason: string;
        };
        /** @enum {string} */
        RepaymentWay: "transfer" | "deduction" | "channel" | "cash" | "other";
        ReplyToCase: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            /** @enum {string} */
            to: "patient" | "hospital";
            text: string;
        };
        ReportCaseInput: {
            contract: string;
            kind: components["schemas"]["CaseKind"];
            severity?: string;
            title: string;
            description?: string;
            /** @description id of a module; one that the contract does not name is flagged out of scope (ZK-1) */
            module?: string;
            /** @default web */
            channel?: components["schemas"]["CaseChannel"];
            reportedAt?: components["schemas"]["InstantText"];
            handling?: components["schemas"]["Handling"];
            /** @description left out: the person who is signed in */
            reporter?: {
                name?: string;
                department?: string;
                contact?: string;
            };
            /** @description shown masked; revealing it is a fact */
            patient?: {
                name?: string;
                mobile?: string;
                residentId?: string;
            };
        };
        RequestOfParty: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            /** @description a third party of the contract; its people then see this case */
            org?: string;
            /** @description a party without an account here */
            party?: string;
            ask: string;
            promisedBy?: components["schemas"]["InstantText"];
            /** @description attachments of the case that go with it; a third party is shown no others */
            files?: string[];
        };
        ResetPasswordInput: {
            /**
             * @description for a lost telephone
             * @default false
             */
            removeSecondFactor?: boolean;
        };
        ResolveCase: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            cause: string;
            party: components["schemas"]["CauseParty"];
            solution: string;
            module?: string;
            classification?: string;
            /** @description scope of the impact (XY-6) */
            impact?: string;
            /** @description how it showed (XY-6) */
            symptom?: string;
            /** @description what is learnt (XY-6) */
            summary?: string;
        };
        ResolveRemark: {
            resolution: string;
        };
        RespondCase: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            text?: string;
            call?: components["schemas"]["CallDetails"];
        };
        ResumeCase: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            reason?: string;
        };
        ReturnInstalment: {
            reason: string;
        };
        ReturnInvoiceInput: {
            version?: number;
            /** @default other */
            wrong?: components["schemas"]["InvoiceWrong"];
            reason: string;
        };
        ReturnWorkOrder: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            outcome: string;
            /** @description the code change that mended it (EB-6) */
            change?: string;
            /** @description advice where software cannot do more (EB-6) */
            advice?: string;
        };
        RevealPatient: {
            reason: string;
        };
        RevokeAcceptance: {
            reason: string;
        };
        RotaDay: {
            date: components["schemas"]["DateText"];
            /** @enum {string} */
            class: "working" | "rest";
            reason: components["schemas"]["LocalText"];
            holiday: components["schemas"]["LocalText"] | null;
            provisional: boolean;
            primary: {
                id: string;
                name: string;
            } | null;
            backup: {
                id: string;
                name: string;
            } | null;
        };
        RotaView: {
            contract: string;
            now: {
                primary: {
                    id: string;
                    name: string;
                } | null;
                backup: {
                    id: string;
                    name: string;
                } | null;
            };
            days: components["schemas"]["RotaDay"][];
            shifts: components["schemas"]["ShiftView"][];
            leaves: components["schemas"]["LeaveView"][];
            candidates: {
                id: string;
                name: string;
            }[];
            may: string[];
        };
        RunFigures: {
            matched: number;
            classes: {
                [key: string]: components["schemas"]["ClassFigure"];
            };
            sides: {
                [key: string]: components["schemas"]["SideFigure"];
            };
            balance: {
                a: components["schemas"]["MoneySide"];
                b: components["schemas"]["MoneySide"];
                fen: number;
            }[];
            carried: components["schemas"]["ClassFigure"];
            cleared: components["schemas"]["ClassFigure"];
            lacking?: {
                side: components["schemas"]["MoneySide"];
                name: string;
            }[];
            businesses?: {
                name: string;
                payments: components["schemas"]["ClassFigure"];
                refunds: components["schemas"]["ClassFigure"];
            }[];
        };
        RunQueryInput: {
            /** @default {} */
            values?: components["schemas"]["QueryValues"];
        };
        RunnerView: {
            id: string;
            contract: string;
            name: string;
            /** @enum {string} */
            state: "invited" | "alive" | "behind" | "silent";
            host: string | null;
            version: string | null;
            lastSeenAt: components["schemas"]["InstantText"] | null;
            delivered: number;
            waiting: number;
            lost: number;
            skipped: number;
            probes: number;
        };
        SaveQueryInput: {
            title: string;
            /** @default  */
            about?: string;
            sql: string;
            /** @default [] */
            parameters?: components["schemas"]["QueryParameter"][];
            /** @default null */
            chart?: components["schemas"]["QueryChart"] | null;
        };
        SaveViewInput: {
            name: string;
            query: {
                [key: string]: string;
            };
            /**
             * @description seen by everybody of the organisation
             * @default false
             */
            shared?: boolean;
        };
        SavedView: {
            id: string;
            name: string;
            query: {
                [key: string]: string;
            };
            shared: boolean;
            own: boolean;
            by: string;
        };
        SealDays: {
            contract: string;
            from: components["schemas"]["DateText"];
            to: components["schemas"]["DateText"];
        };
        SealView: {
            contract: string;
            from: components["schemas"]["DateText"];
            to: components["schemas"]["DateText"];
            days: number;
            digest: string;
            at: components["schemas"]["InstantText"];
            by: string | null;
        };
        SendInvoice: {
            /** @description the day on which it went out */
            on: components["schemas"]["DateText"];
            way: components["schemas"]["SendingWay"];
            /** @description the courier's number, or that of the electronic invoice */
            reference?: string;
            version?: number;
        };
        /** @enum {string} */
        SendingWay: "in-person" | "courier" | "electronic";
        SessionView: {
            person: {
                id: string;
                name: string;
                userName: string;
                /** @enum {string} */
                language: "zh" | "en";
                mobile: string | null;
                mail: string | null;
            };
            organisation: {
                id: string;
                /** @enum {string} */
                side: "hospital" | "supplier" | "third-party" | "operator";
                name: components["schemas"]["LocalText"];
                shortName: string;
            };
            roles: ("hospital-it" | "hospital-finance" | "hospital-department" | "hospital-leader" | "hospital-auditor" | "supplier-first-line" | "supplier-engineer" | "supplier-operations" | "supplier-lead" | "supplier-leader" | "vendor-contact" | "system-admin" | "security-admin" | "audit-admin")[];
            permissions: ("org.list" | "org.manage" | "person.list" | "person.manage" | "role.grant" | "lockout.lift" | "post.assign" | "session.manage" | "token.manage" | "contract.read" | "contract.found" | "contract.manage" | "contract.propose" | "contract.agree" | "case.read" | "case.report" | "case.respond" | "case.note" | "case.attach" | "case.hand-off" | "case.escalate" | "case.coordinate" | "case.answer-request" | "case.inform" | "case.accept" | "case.resolve" | "case.classify" | "case.agree-cause" | "case.link" | "case.merge" | "case.assign" | "case.reopen" | "case.follow-up" | "case.export" | "rota.read" | "rota.edit" | "leave.request" | "ledger.read" | "occurrence.complete" | "occurrence.confirm" | "document.read" | "document.generate" | "document.review" | "document.deliver" | "document.receipt" | "qualification.manage" | "template.manage" | "outreach.read" | "outreach.manage" | "outreach.witness" | "analysis.run" | "analysis.write" | "asset.read" | "asset.manage" | "watch.read" | "watch.manage" | "window.plan" | "window.approve" | "inspection.read" | "inspection.fill" | "money.read" | "money.source" | "money.run" | "money.settle" | "money.write-off" | "money.seal" | "recovery.work" | "recovery.agree" | "settlement.read" | "incident.tell" | "penalty.decide" | "payment.record" | "acceptance.sign" | "period.review" | "period.sign" | "term.decide" | "fact.read" | "fact.verify" | "notice.read" | "webhook.manage")[];
            /** @description true: nothing else is allowed until the password is changed */
            mustChangePassword: boolean;
            passwordSetAt: components["schemas"]["InstantText"];
            /** @description older than 90 days */
            passwordOld: boolean;
            twoFactor: {
                enabled: boolean;
                required: boolean;
            };
            /** @description the session ends after so many seconds without a request */
            idleSeconds: number;
            /** @description latest end of the session; null for a token */
            endsAt: components["schemas"]["InstantText"] | null;
        };
        SetHandling: {
            version?: number;
            at?: components["schemas"]["InstantText"];
            channel?: components["schemas"]["CaseChannel"];
            handling: components["schemas"]["Handling"];
            reason?: string;
        };
        SettlementOverview: {
            asOf: components["schemas"]["InstantText"];
            today: components["schemas"]["DateText"];
            items: components["schemas"]["SettlementRow"][];
            more: boolean;
        };
        SettlementRow: {
            contract: {
                id: string;
                code: string;
                title: {
                    zh: string;
                    en: string;
                };
            };
            priceFen: number | null;
            paidFen: number;
            openFen: number | null;
            /** @description how many the contract names */
            payments: number;
            payment: {
                /** @description id of its occurrence in the ledger */
                id: string;
                title: components["schemas"]["LocalText"];
                clause: string;
                /** @description null: the contract names no price */
                amountFen: number | null;
                due: components["schemas"]["DateText"] | null;
                lateDays: number;
                next: components["schemas"]["PaymentNext"];
            } | null;
            penalties: components["schemas"]["PenaltySum"][];
            undecided: number;
            months: {
                over: number;
                sealed: number;
                /** @description the first that is over and not sealed */
                next: string | null;
            };
            term: {
                from: components["schemas"]["DateText"];
                to: components["schemas"]["DateText"];
                daysLeft: number;
                /** @enum {string} */
                next: "renews" | "ends" | "ended";
                deadline: {
                    on: components["schemas"]["DateText"];
                    clause: string;
                    daysLeft: number;
                } | null;
            } | null;
        };
        ShiftView: {
            id: string;
            person: {
                id: string;
                name: string;
            };
            /** @enum {string} */
            duty: "primary" | "backup";
            startsAt: components["schemas"]["InstantText"];
            endsAt: components["schemas"]["InstantText"];
        };
        SideFigure: {
            rows: number;
            fen: number;
            leftOut: number;
        };
        SignAcceptance: {
            contract: string;
            /** @enum {string} */
            outcome: "accepted" | "refused";
            on: components["schemas"]["DateText"];
            /** @description the supplier's representative who was present (KL-18) */
            representative: string;
            opinion: string;
            /** @description id of the signed acceptance form, one that was handed over; to be named where the contract owes one */
            document?: string;
        };
        SignIn: {
            username: string;
            password: string;
        };
        SignInspection: {
            version: number;
            events?: string;
            feedback?: string;
            signature?: string;
        };
        SignPeriod: {
            /** @description of the content as it was read; another one is `period.changed` */
            hash: string;
        };
        SignedIn: {
            /** @description true: the code of the second factor is asked next */
            secondFactor: boolean;
        };
        SourceConnectionInput: components["schemas"]["WechatPayConnectionInput"] | components["schemas"]["HisPagesConnectionInput"] | components["schemas"]["HisQueryConnectionInput"] | components["schemas"]["InvoicesConnectionInput"];
        /** @enum {string} */
        StatementFormat: "orders" | "his" | "wechat-all" | "wechat-success" | "wechat-refund" | "wechat-legacy" | "wechat-fund-flow" | "alipay" | "insurance";
        StatementPage: {
            items: components["schemas"]["StatementView"][];
            next: string | null;
            total?: number;
        };
        StatementPreview: {
            encoding: string;
            format: string | null;
            header: string[];
            /** @description of a workbook; empty for a text */
            sheets: string[];
            rows: number;
            fen: number;
            from: components["schemas"]["DateText"] | null;
            to: components["schemas"]["DateText"] | null;
            first: {
                /** @enum {string} */
                kind: "pay" | "refund";
                orderNo: string;
                transactionId: string;
                refundNo: string;
                channelRefundNo: string;
                hisNo: string;
                tradeNo: string;
                fen: number;
                at: components["schemas"]["InstantText"];
                /** @enum {string} */
                state: "done" | "open" | "failed";
            }[];
            fault: {
                line: number;
                field: string;
                rule: string;
            } | null;
        };
        StatementView: {
            id: string;
            contract: string;
            source: {
                id: string;
                name: string;
                side: components["schemas"]["MoneySide"];
            };
            name: string;
            sha256: string;
            bytes: number;
            format: string;
            rows: number;
            fen: number;
            from: components["schemas"]["DateText"] | null;
            to: components["schemas"]["DateText"] | null;
            takenAt: components["schemas"]["InstantText"];
            takenBy: string | null;
            withdrawn: {
                at: components["schemas"]["InstantText"];
                by: string | null;
                reason: string;
            } | null;
            may: string[];
        };
        StatusDay: {
            day: components["schemas"]["DateText"];
            downMinutes: number;
            countedMinutes: number;
            unwatchedMinutes: number;
        };
        StatusView: {
            at: components["schemas"]["InstantText"];
            systems: {
                id: string;
                name: string;
                state: components["schemas"]["SystemState"];
                blind: number;
                blindSince: components["schemas"]["InstantText"] | null;
                parts: {
                    id: string;
                    name: string;
                    state: components["schemas"]["SystemState"];
                    blind: number;
                    blindSince: components["schemas"]["InstantText"] | null;
                }[];
                days: components["schemas"]["StatusDay"][];
            }[];
            alerts: components["schemas"]["AlertView"][];
            works: components["schemas"]["PlannedWorkView"][];
            probes: {
                all: number;
                down: number;
                failing: number;
                fresh: number;
            };
        };
        Survey: {
            id: string;
            contract: string;
            title: string;
            way: components["schemas"]["SurveyWay"];
            state: components["schemas"]["SurveyState"];
            from: components["schemas"]["DateText"];
            to: components["schemas"]["DateText"];
            openedAt: components["schemas"]["InstantText"];
            closesAt: components["schemas"]["InstantText"];
            closedAt: components["schemas"]["InstantText"] | null;
            openedBy: string;
            openedSide: string | null;
            sent: {
                at: components["schemas"]["InstantText"];
                by: string;
            } | null;
            voided: {
                at: components["schemas"]["InstantText"];
                by: string;
                reason: string;
            } | null;
            sample: {
                population: number;
                drawn: number;
            };
            counts: components["schemas"]["SurveyCounts"];
            may: ("invite" | "answer" | "links" | "close" | "check" | "void")[];
        };
        SurveyAnswers: {
            [key: string]: number | string;
        };
        SurveyCounts: {
            invited: number;
            added: number;
            answered: number;
            byLink: number;
            byPhone: number;
            onBehalf: number;
            confirmed: number;
            contradicted: number;
            awaiting: number;
            declined: number;
            satisfied: number;
            neutral: number;
            dissatisfied: number;
        };
        SurveyDetail: {
            id: string;
            contract: string;
            title: string;
            way: components["schemas"]["SurveyWay"];
            state: components["schemas"]["SurveyState"];
            from: components["schemas"]["DateText"];
            to: components["schemas"]["DateText"];
            openedAt: components["schemas"]["InstantText"];
            closesAt: components["schemas"]["InstantText"];
            closedAt: components["schemas"]["InstantText"] | null;
            openedBy: string;
            openedSide: string | null;
            sent: {
                at: components["schemas"]["InstantText"];
                by: string;
            } | null;
            voided: {
                at: components["schemas"]["InstantText"];
                by: string;
                reason: string;
            } | null;
            sample: {
                population: number;
                drawn: number;
            };
            counts: components["schemas"]["SurveyCounts"];
            may: ("invite" | "answer" | "links" | "close" | "check" | "void")[];
            questions: components["schemas"]["SurveyQuestion"][];
            invitations: components["schemas"]["InvitationView"][];
            results: components["schemas"]["SurveyResults"];
        };
        SurveyLinks: {
            items: {
                invitation: string;
                name: string;
                department: string | null;
                path: string;
            }[];
        };
        SurveyPage: {
            items: components["schemas"]["Survey"][];
            next: string | null;
            total?: number;
            may: "open"[];
        };
        SurveyQuestion: {
            id: string & (unknown & unknown);
            /** @enum {string} */
            type: "score" | "choice" | "text";
            title: {
                zh: string;
                en: string;
            };
            options?: {
                zh: string;
                en: string;
            }[];
            overall?: boolean;
        };
        SurveyQuestions: components["schemas"]["SurveyQuestion"][];
        SurveyResults: {
            counts: components["schemas"]["SurveyCounts"];
            byQuestion: components["schemas"]["QuestionResult"][];
            byDepartment: components["schemas"]["DepartmentResult"][];
            byTime: components["schemas"]["TimeResult"][];
        };
        /** @enum {string} */
        SurveyState: "open" | "closed" | "voided";
        /** @enum {string} */
        SurveyWay: "link" | "phone";
        /** @enum {string} */
        SystemState: "up" | "degraded" | "down" | "work" | "unknown";
        TellIncidentInput: {
            contract: string;
            /** @description the trigger's word in the contract */
            event: string;
            /** @description when it happened; never in the future, never in a sealed period */
            at: components["schemas"]["InstantText"];
            /** @description the last day in time, where the penalty is by the day */
            due?: components["schemas"]["DateText"];
            /**
             * @description cases that it came from
             * @default []
             */
            cases?: string[];
            note: string;
            /** @description why it is another event than the one that stands under this clause for these days */
            separate?: string;
        };
        TellNothing: {
            day: components["schemas"]["DateText"];
        };
        /** @enum {string} */
        TemplateKind: "fault-monthly-report" | "quarterly-optimisation-plan" | "monthly-assessment" | "acceptance-form" | "clause-response" | "service-summary" | "operation-report" | "work-plan" | "promotion-plan" | "data-analysis-report" | "meeting-agenda" | "meeting-minutes" | "weekly-demand-report" | "frequent-questions" | "hotline-record" | "survey-sheet" | "satisfaction-survey" | "qualification-file" | "handover-pack" | "correction-note" | "inspection-record" | "platform-inspection" | "system-inspection" | "database-inspection" | "environment-inspection" | "function-inspection" | "performance-report" | "fault-analysis";
        TemplateList: {
            kinds: {
                kind: components["schemas"]["TemplateKind"];
                title: components["schemas"]["LocalText"];
                shipped: {
                    digest: string;
                    bytes: number;
                    active: boolean;
                };
                versions: components["schemas"]["TemplateView"][];
                tags: {
                    tag: string;
                    /** @enum {string} */
                    sort: "text" | "number" | "flag" | "picture" | "group" | "list";
                    label: components["schemas"]["LocalText"];
                    required: boolean;
                }[];
            }[];
            bytesMax: number;
            may: ("upload" | "activate" | "revert")[];
        };
        TemplateView: {
            id: string;
            kind: components["schemas"]["TemplateKind"];
            version: number;
            name: string;
            bytes: number;
            digest: string;
            active: boolean;
            uploadedBy: string;
            uploadedAt: components["schemas"]["InstantText"];
            notShown: {
                tag: string;
                label: components["schemas"]["LocalText"];
            }[] | null;
        };
        TermView: {
            contract: {
                id: string;
                code: string;
                title: {
                    zh: string;
                    en: string;
                };
            };
            /** @enum {string} */
            state: "in-force" | "ended";
            today: components["schemas"]["DateText"];
            signedOn: components["schemas"]["DateText"];
            startsOn: components["schemas"]["DateText"];
            endsOn: components["schemas"]["DateText"];
            from: components["schemas"]["DateText"];
            to: components["schemas"]["DateText"];
            number: number;
            daysLeft: number;
            lasts: {
                months: number;
            } | {
                years: number;
            };
            renewsBy: ({
                months: number;
            } | {
                years: number;
            }) | null;
            deadline: {
                on: components["schemas"]["DateText"];
                clause: string;
                daysLeft: number;
            } | null;
            noticeLeaves: components["schemas"]["DateText"] | null;
            notice: {
                /** @enum {string} */
                side: "hospital" | "supplier";
                by: string;
                on: components["schemas"]["DateText"];
                endsOn: components["schemas"]["DateText"];
                reason: string;
                at: components["schemas"]["InstantText"];
            } | null;
            /** @enum {string} */
            next: "renews" | "ends" | "ended";
            may: ("give-notice" | "withdraw-notice" | "amend")[];
        };
        TimeResult: {
            invited: number;
            added: number;
            answered: number;
            byLink: number;
            byPhone: number;
            onBehalf: number;
            confirmed: number;
            contradicted: number;
            awaiting: number;
            declined: number;
            satisfied: number;
            neutral: number;
            dissatisfied: number;
            survey: string;
            title: string;
            from: components["schemas"]["DateText"];
            to: components["schemas"]["DateText"];
        };
        TimelineEntry: {
            /** @description id of the fact */
            id: string;
            /** @description case.reported, case.responded, … */
            type: string;
            at: components["schemas"]["InstantText"];
            recordedAt: components["schemas"]["InstantText"];
            by: {
                /** @enum {string} */
                kind: "person" | "robot" | "system" | "anonymous";
                id: string | null;
                name: string | null;
            };
            channel: string | null;
            text: string | null;
            internal: boolean;
            /** @description what this type of fact says; identity and telephone numbers masked */
            data: {
                [key: string]: unknown;
            };
            undoneBy: string | null;
            undoable: boolean;
        };
        TokenView: {
            id: string;
            name: string;
            prefix: string;
            permissions: ("org.list" | "org.manage" | "person.list" | "person.manage" | "role.grant" | "lockout.lift" | "post.assign" | "session.manage" | "token.manage" | "contract.read" | "contract.found" | "contract.manage" | "contract.propose" | "contract.agree" | "case.read" | "case.report" | "case.respond" | "case.note" | "case.attach" | "case.hand-off" | "case.escalate" | "case.coordinate" | "case.answer-request" | "case.inform" | "case.accept" | "case.resolve" | "case.classify" | "case.agree-cause" | "case.link" | "case.merge" | "case.assign" | "case.reopen" | "case.follow-up" | "case.export" | "rota.read" | "rota.edit" | "leave.request" | "ledger.read" | "occurrence.complete" | "occurrence.confirm" | "document.read" | "document.generate" | "document.review" | "document.deliver" | "document.receipt" | "qualification.manage" | "template.manage" | "outreach.read" | "outreach.manage" | "outreach.witness" | "analysis.run" | "analysis.write" | "asset.read" | "asset.manage" | "watch.read" | "watch.manage" | "window.plan" | "window.approve" | "inspection.read" | "inspection.fill" | "money.read" | "money.source" | "money.run" | "money.settle" | "money.write-off" | "money.seal" | "recovery.work" | "recovery.agree" | "settlement.read" | "incident.tell" | "penalty.decide" | "payment.record" | "acceptance.sign" | "period.review" | "period.sign" | "term.decide" | "fact.read" | "fact.verify" | "notice.read" | "webhook.manage")[];
            createdAt: components["schemas"]["InstantText"];
            expiresAt: components["schemas"]["InstantText"];
            lastUsedAt: components["schemas"]["InstantText"] | null;
            /** @enum {string} */
            state: "valid" | "expired" | "revoked";
            may: string[];
        };
        TradeView: {
            day: components["schemas"]["DateText"];
            sides: components["schemas"]["MoneySide"][];
            groups: {
                id: string;
                pass: ("exact" | "linked" | "summed" | "picked" | "reversed") | null;
                difference: components["schemas"]["DifferenceSummary"] | null;
                rows: components["schemas"]["DifferenceRow"][];
            }[];
            unread: components["schemas"]["DifferenceRow"][];
            may: string[];
        };
        TryQueryInput: {
            sql: string;
            /** @default [] */
            parameters?: components["schemas"]["QueryParameter"][];
            /** @default {} */
            values?: components["schemas"]["QueryValues"];
        };
        UndoAct: {
            version?: number;
            fact: string;
            reason?: string;
        };
        UndoMatch: {
            reason: string;
        };
        UnmatchTrade: {
            contract: string;
            day: components["schemas"]["DateText"];
            number: string;
            group: string;
            reason: string;
        };
        UpdateOrganisation: {
            /** @description the version that was read; another one is `state.stale` */
            version: number;
            name?: {
                zh: string;
                en: string;
            };
            shortName?: string;
            creditCode?: string;
            contacts?: components["schemas"]["OrganisationContact"][];
        };
        UpdateOwnContact: {
            mobile?: string | null;
            mail?: string | null;
            /** @enum {string} */
            language?: "zh" | "en";
        };
        UpdatePerson: {
            /** @description the version that was read; another one is `state.stale` */
            version: number;
            name?: string;
            mobile?: string | null;
            mail?: string | null;
            /** @enum {string} */
            language?: "zh" | "en";
        };
        VacatePost: {
            until: components["schemas"]["DateText"];
        };
        VerifyRecovery: {
            cause: string;
            party: components["schemas"]["RecoveryParty"];
            partyName?: string;
        };
        VersionView: {
            version: number;
            effectiveFrom: components["schemas"]["DateText"];
            holds: boolean;
            importedAt: components["schemas"]["InstantText"];
            importedBy: string | null;
            digest: string;
        };
        Visit: {
            id: string;
            contract: string;
            on: components["schemas"]["DateText"];
            way: components["schemas"]["VisitWay"];
            name: string;
            department: string | null;
            post: string | null;
            topics: string;
            said: string;
            score: number | null;
            promised: string | null;
            visitor: string;
            recordedAt: components["schemas"]["InstantText"];
            case: {
                id: string;
                number: string;
            } | null;
        };
        VisitDuties: {
            items: components["schemas"]["VisitDuty"][];
        };
        VisitDuty: {
            occurrence: string;
            clause: string;
            title: components["schemas"]["LocalText"];
            period: string;
            from: components["schemas"]["DateText"];
            to: components["schemas"]["DateText"];
            due: components["schemas"]["DateText"] | null;
            needed: number;
            visited: number;
            state: string;
            may: "fulfil"[];
        };
        VisitPage: {
            items: components["schemas"]["Visit"][];
            next: string | null;
            total?: number;
            may: "record"[];
        };
        /** @enum {string} */
        VisitWay: "on-site" | "phone";
        WaitingInstalment: {
            id: string;
            fen: number;
            on: components["schemas"]["DateText"];
            voucher: {
                number: string;
                on: components["schemas"]["DateText"] | null;
                fen: number;
                payer: string;
                file: string | null;
            };
            note: string | null;
            at: components["schemas"]["InstantText"];
            by: string | null;
            may: ("confirm" | "refuse" | "withdraw")[];
        };
        WatchCase: {
            watch: boolean;
        };
        WatchSettings: {
            quiet: {
                from: string;
                to: string;
            } | null;
            remindMinutes: number | null;
        };
        WebhookView: {
            id: string;
            name: string;
            url: string;
            contract: string | null;
            types: string[];
            active: boolean;
            createdAt: components["schemas"]["InstantText"];
            deliveries: {
                queued: number;
                delivered: number;
                failed: number;
            };
        };
        WechatPayConnectionInput: {
            /** @constant */
            kind: "wechat-pay";
            /**
             * @description 交易账单, or 资金账单 of the basic account
             * @default trade
             * @enum {string}
             */
            bill?: "trade" | "fund-flow";
            mchid: string;
            serial: string;
            /** @description left out: api.mch.weixin.qq.com */
            address?: string;
            /** @description 微信支付公钥 ID; without it answers are verified by platform certificates */
            platformKeyId?: string;
            /** @description kept encrypted, never shown again */
            platformKey?: string & (unknown & unknown);
            /** @description kept encrypted, never shown again */
            privateKey?: string & (unknown & unknown);
            apiV3Key?: string;
        };
        WithdrawIncident: {
            version?: number;
            reason: string;
        };
        WithdrawStatement: {
            reason: string;
        };
        WorkOrder: {
            id: string;
            number: string;
            person: {
                id: string | null;
                name: string;
            } | null;
            asked: string;
            tried: string | null;
            openedAt: components["schemas"]["InstantText"];
            returnedAt: components["schemas"]["InstantText"] | null;
            outcome: string | null;
            change: string | null;
            advice: string | null;
        };
        WorkOrderEntry: {
            id: string;
            number: string;
            person: {
                id: string | null;
                name: string;
            } | null;
            asked: string;
            tried: string | null;
            openedAt: components["schemas"]["InstantText"];
            returnedAt: components["schemas"]["InstantText"] | null;
            outcome: string | null;
            change: string | null;
            advice: string | null;
            contract: string;
            case: {
                id: string;
                number: string;
                /** @description identity and telephone numbers masked */
                title: string;
                state: components["schemas"]["CaseState"];
                worst: components["schemas"]["CaseWorst"];
                nextDueAt: components["schemas"]["InstantText"] | null;
            };
        };
        WrittenInputInput: {
            /** @default {} */
            texts?: {
                [key: string]: string;
            };
            /** @default {} */
            rows?: {
                [key: string]: {
                    [key: string]: string;
                }[];
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    verifyTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        signedIn: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        signedOut: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    updateOwnContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOwnContact"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mobile: string | null;
                        mail: string | null;
                        /** @enum {string} */
                        language: "zh" | "en";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    enableTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totpUri: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    disableTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        disabled: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwnSessionView"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                side?: "hospital" | "supplier" | "third-party" | "operator";
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrganisationView"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    createOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganisationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    updateOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganisation"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                organisation?: string;
                role?: "hospital-it" | "hospital-finance" | "hospital-department" | "hospital-leader" | "hospital-auditor" | "supplier-first-line" | "supplier-engineer" | "supplier-operations" | "supplier-lead" | "supplier-leader" | "vendor-contact" | "system-admin" | "security-admin" | "audit-admin";
                state?: "active" | "disabled";
                /** @description part of a name or user name */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonView"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePersonInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPassword"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePerson"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    disablePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    enablePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPassword"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRole"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    revokeRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                role: "hospital-it" | "hospital-finance" | "hospital-department" | "hospital-leader" | "hospital-auditor" | "supplier-first-line" | "supplier-engineer" | "supplier-operations" | "supplier-lead" | "supplier-leader" | "vendor-contact" | "system-admin" | "security-admin" | "audit-admin";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listPosts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                contract?: string;
                organisation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PostView"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    foundPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundPost"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    assignPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignPost"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    vacatePost: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VacatePost"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listLockouts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LockoutView"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    liftLockout: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                userName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lifted: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TokenView"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
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
                "application/json": components["schemas"]["CreateTokenInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: components["schemas"]["TokenView"];
                        secret: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listFacts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                contract?: string;
                subject?: string;
                type?: string;
                actor?: string;
                from?: components["schemas"]["DateText"];
                to?: components["schemas"]["DateText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FactView"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    verifyFacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactVerificationView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoticeView"][];
                        next: string | null;
                        total?: number;
                        unread: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotices"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        read: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookView"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        url: string;
                        contract: string | null;
                        types: string[];
                        active: boolean;
                        createdAt: components["schemas"]["InstantText"];
                        deliveries: {
                            queued: number;
                            delivered: number;
                            failed: number;
                        };
                        secret: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeliveryView"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listInboundHooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InboundHookView"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    createInboundHook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInboundHook"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        contract: string;
                        path: string;
                        active: boolean;
                        createdAt: components["schemas"]["InstantText"];
                        secret: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    removeInboundHook: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    receiveInbound: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    type: string;
                    timestamp?: string;
                    data: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: boolean;
                        repeated: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listContracts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: components["schemas"]["ContractState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ContractSummary"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    foundContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundContractInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractFounded"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    checkContract: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendContractBody"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractCheckView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readClauses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractClausesView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    exportContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    diffContract: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: number;
                        to: number;
                        changes: components["schemas"]["ContractChangeView"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    checkAmendment: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendContractBody"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractCheckView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listAmendments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Amendment"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    proposeAmendment: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendContractBody"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractFounded"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    exportAmendment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    agreeAmendment: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractFounded"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    declineAmendment: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractFounded"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    withdrawAmendment: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractFounded"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    bringIntoForce: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BringIntoForceBody"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractFounded"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    nameEngineers: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameEngineersBody"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    nameThirdParties: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameThirdPartiesBody"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listAssets: {
        parameters: {
            query: {
                contract: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    addAsset: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAssetInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    takeModules: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contract: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    removeAsset: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    changeAsset: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAsset"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readRota: {
        parameters: {
            query: {
                contract: string;
                from: components["schemas"]["DateText"];
                to: components["schemas"]["DateText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotaView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    addShift: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddShift"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    removeShift: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    addLeave: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddLeave"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    removeLeave: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listDutyNotices: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                contract?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DutyNoticeView"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    publishDutyNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyNoticeView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                contract?: string | string[];
                kind?: string | components["schemas"]["CaseKind"][];
                severity?: string | string[];
                state?: string | components["schemas"]["CaseState"][];
                worst?: string | components["schemas"]["CaseWorst"][];
                module?: string | string[];
                channel?: string | components["schemas"]["CaseChannel"][];
                party?: string | components["schemas"]["CauseParty"][];
                owner?: string;
                outOfScope?: boolean;
                from?: components["schemas"]["DateText"];
                to?: components["schemas"]["DateText"];
                text?: string;
                mine?: boolean;
                watching?: boolean;
                cursor?: string;
                limit?: number;
                sort?: components["schemas"]["CaseSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    reportCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCaseInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    casesToday: {
        parameters: {
            query?: {
                contract?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesToday"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    caseFigures: {
        parameters: {
            query: {
                contract: string;
                month: string;
                asOf?: components["schemas"]["InstantText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFigures"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    exportCases: {
        parameters: {
            query?: {
                contract?: string | string[];
                kind?: string | components["schemas"]["CaseKind"][];
                severity?: string | string[];
                state?: string | components["schemas"]["CaseState"][];
                worst?: string | components["schemas"]["CaseWorst"][];
                module?: string | string[];
                channel?: string | components["schemas"]["CaseChannel"][];
                party?: string | components["schemas"]["CauseParty"][];
                owner?: string;
                outOfScope?: boolean;
                from?: components["schemas"]["DateText"];
                to?: components["schemas"]["DateText"];
                text?: string;
                mine?: boolean;
                watching?: boolean;
                sort?: components["schemas"]["CaseSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    attachToCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAttachment"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listCaseViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedView"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    saveCaseView: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveViewInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    removeCaseView: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    respondCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RespondCase"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    noteCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteCaseInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    handOffCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOffCase"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    handOverCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverCase"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    assignCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignCase"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    escalateCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalateCase"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    requestOfParty: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestOfParty"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    informOfCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InformOfCase"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    arriveAtCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArriveAtCase"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    acceptSolution: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptSolution"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    setHandling: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetHandling"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    changeSeverity: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSeverity"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    remoteFailed: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoteFailed"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    pauseCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseCase"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    resumeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeCase"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    answerCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCase"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    replyToCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyToCase"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    resolveCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveCase"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    proposeCause: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeCause"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    agreeCause: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeCause"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    linkCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkCaseInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    mergeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeCase"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    reopenCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenCase"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    followUpCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpCase"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    correctReportTime: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectReportTime"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    revealPatient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealPatient"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientRevealed"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    undoAct: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoAct"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    watchCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WatchCase"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listWorkOrders: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                contract?: string | string[];
                state?: "open" | "returned";
                /** @description to whom it was passed */
                person?: string;
                mine?: ("true" | "false") | boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkOrderEntry"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                contract?: string | string[];
                kind?: string | ("demand" | "follow-up" | "request")[];
                /** @description `open` holds the overdue ones too */
                state?: "open" | "overdue" | "done";
                /** @description of cases that I own */
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseTask"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listCalls: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                contract?: string | string[];
                from?: components["schemas"]["DateText"];
                to?: components["schemas"]["DateText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CallView"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    logCall: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogCall"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    caseDays: {
        parameters: {
            query: {
                contract?: string | string[];
                from: components["schemas"]["DateText"];
                to: components["schemas"]["DateText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDays"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    returnWorkOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                order: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnWorkOrder"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    promiseRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromiseRequest"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    answerRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    unlinkCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHead"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    attachEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceFile"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    completeOccurrence: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    doneAt?: components["schemas"]["InstantText"];
                    evidence: components["schemas"]["EvidenceInputInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccurrenceDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    confirmOccurrence: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccurrenceDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    reopenOccurrence: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccurrenceDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    waiveOccurrence: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccurrenceDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    recordPaymentEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version?: number;
                    event: components["schemas"]["PaymentEventName"];
                    on: components["schemas"]["DateText"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccurrenceDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listOccurrences: {
        parameters: {
            query?: {
                /** @description joined by commas */
                contract?: string[];
                /** @description joined by commas */
                kind?: string[];
                /** @description joined by commas */
                state?: string[];
                owedBy?: components["schemas"]["OwingSide"];
                clause?: string;
                obligation?: string;
                dueFrom?: components["schemas"]["DateText"];
                dueTo?: components["schemas"]["DateText"];
                /** @description part of a title, clause or period */
                search?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OccurrenceSummary"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    getOccurrence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccurrenceDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    ledgerMonth: {
        parameters: {
            query: {
                /** @description joined by commas */
                contract?: string[];
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerDays"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    ledgerTerm: {
        parameters: {
            query: {
                contract: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerTerm"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    ledgerStanding: {
        parameters: {
            query: {
                contract: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerStanding"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    exportOccurrences: {
        parameters: {
            query?: {
                /** @description joined by commas */
                contract?: string[];
                /** @description joined by commas */
                kind?: string[];
                /** @description joined by commas */
                state?: string[];
                owedBy?: components["schemas"]["OwingSide"];
                clause?: string;
                obligation?: string;
                dueFrom?: components["schemas"]["DateText"];
                dueTo?: components["schemas"]["DateText"];
                /** @description part of a title, clause or period */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listLedgerFeeds: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LedgerFeed"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    createLedgerFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLedgerFeedInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        feed: components["schemas"]["LedgerFeed"];
                        path: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    revokeLedgerFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerFeed"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readLedgerFeed: {
        parameters: {
            query: {
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listMoneyContracts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyContractList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listMoneySources: {
        parameters: {
            query: {
                contract: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneySourceList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    addMoneySource: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMoneySourceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneySourceView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    changeMoneySource: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMoneySourceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneySourceView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    retireMoneySource: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneySourceView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listStatements: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                contract: string;
                day?: components["schemas"]["DateText"];
                source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPage"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    takeStatement: {
        parameters: {
            query: {
                source: string;
            };
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    previewStatement: {
        parameters: {
            query: {
                contract: string;
            };
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPreview"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    fetchMoneySource: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchSource"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchedSource"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    tellMoneySourceNothing: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellNothing"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneySourceView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    tryMoneySource: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchSource"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPreview"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readMoneySettings: {
        parameters: {
            query: {
                contract: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneySettingsView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    putMoneySettings: {
        parameters: {
            query: {
                contract: string;
            };
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoneySettings"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneySettingsView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readStatementFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    withdrawStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawStatement"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listRuns: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                contract: string;
                day?: components["schemas"]["DateText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyRunPage"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    askRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskRunInput"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyRunView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyRunView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    cancelRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyRunView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    answerRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRun"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyRunView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    moneyMonth: {
        parameters: {
            query: {
                contract: string;
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyMonth"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    sealMoneyDays: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealDays"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listDifferences: {
        parameters: {
            query: {
                contract: string;
                class?: string | components["schemas"]["DifferenceClass"][];
                state?: string | components["schemas"]["DifferenceState"][];
                cause?: string | string[];
                side?: string | components["schemas"]["MoneySide"][];
                from?: components["schemas"]["DateText"];
                to?: components["schemas"]["DateText"];
                days?: number;
                text?: string;
                run?: string;
                cursor?: string;
                limit?: number;
                sort?: "-day" | "day" | "-fen" | "fen";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferencePage"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readDifference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    lookUpTrade: {
        parameters: {
            query: {
                contract: string;
                day: components["schemas"]["DateText"];
                number: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TradeView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    unmatchTrade: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmatchTrade"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyRunView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    exportDifferences: {
        parameters: {
            query: {
                contract: string;
                class?: string | components["schemas"]["DifferenceClass"][];
                state?: string | components["schemas"]["DifferenceState"][];
                cause?: string | string[];
                side?: string | components["schemas"]["MoneySide"][];
                from?: components["schemas"]["DateText"];
                to?: components["schemas"]["DateText"];
                days?: number;
                text?: string;
                run?: string;
                sort?: "-day" | "day" | "-fen" | "fen";
                columns: string | components["schemas"]["DifferenceColumn"][];
                language?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    askChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    noteDifference: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteDifference"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    matchByHand: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchByHand"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    undoMatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoMatch"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    proposeWriteOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeWriteOff"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    decideWriteOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideWriteOff"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listRecoveries: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                contract: string;
                state?: components["schemas"]["RecoveryState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryPage"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    openRecovery: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRecoveryInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readRecovery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    verifyRecovery: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyRecovery"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    proposeRecoveryChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRecoveryChange"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    answerRecoveryChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                change: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRecoveryChange"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    proposeRepayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRepayment"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    answerRepayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRepayment"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    recordInstalment: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInstalment"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    answerInstalment: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerInstalment"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readVoucherFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                voucher: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    takeVoucherFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                voucher: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    returnInstalment: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnInstalment"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    writeReminder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    surveyForm: {
        parameters: {
            query: {
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicSurvey"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    answerSurvey: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSurvey"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicSurvey"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listSurveys: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                contract?: string;
                state?: components["schemas"]["SurveyState"];
                /** @description part of the title or of a day of its period */
                search?: string;
                /** @description true: with answers noted on somebody’s behalf that await the hospital */
                awaiting?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyPage"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    openSurvey: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSurvey"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Survey"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    surveyResults: {
        parameters: {
            query: {
                contract: string;
                from: components["schemas"]["DateText"];
                to: components["schemas"]["DateText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResults"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    exportSurveyResults: {
        parameters: {
            query: {
                contract: string;
                from: components["schemas"]["DateText"];
                to: components["schemas"]["DateText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    getSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    inviteToSurvey: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    department?: string;
                    contact?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    issueSurveyLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyLinks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    answerSurveyByPhone: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                invitation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: components["schemas"]["SurveyAnswers"];
                    calledAt?: components["schemas"]["InstantText"];
                    /** @description of a link survey, why somebody wishes to answer on the telephone */
                    asked?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    noteSurveyAttempt: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                invitation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "not-reached" | "declined";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    checkSurveyAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                invitation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "confirmed" | "contradicted";
                    /** @description required when contradicted */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    voidSurvey: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    closeSurvey: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Survey"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listVisits: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                contract?: string;
                from?: components["schemas"]["DateText"];
                to?: components["schemas"]["DateText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitPage"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    recordVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordVisit"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listVisitDuties: {
        parameters: {
            query: {
                contract: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDuties"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    fulfilByVisits: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                occurrence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDuty"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listProbes: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                contract: components["schemas"]["Ref"];
                asset?: components["schemas"]["Ref"];
                health?: components["schemas"]["ProbeHealth"];
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProbeRow"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    addProbe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddProbeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        heartbeatPath: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    getProbe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProbeView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    removeProbe: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: components["schemas"]["Ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    changeProbe: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: components["schemas"]["Ref"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProbeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProbeView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    probeSeries: {
        parameters: {
            query: {
                from: components["schemas"]["InstantText"];
                to: components["schemas"]["InstantText"];
                reading?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["Ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProbeSeries"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    probeEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Ref"];
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    beat: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listRunners: {
        parameters: {
            query: {
                contract: components["schemas"]["Ref"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RunnerView"][];
                        may: string[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    inviteRunner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteRunner"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        token: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    removeRunner: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: components["schemas"]["Ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    enrolRunner: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    publicKey: string;
                    host: string;
                    version: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        runner: string;
                        delivered: number;
                        now: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    askWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: string | null;
                    version: string;
                    waiting: number;
                    waitingSince: number | null;
                    lost: number;
                    skipped: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        now: number;
                        askAfterSeconds: number;
                        work: {
                            revision: string;
                            probes: components["schemas"]["Probe"][];
                            secrets: {
                                [key: string]: string;
                            };
                            /**
                             * @default {
                             *       "machine": "",
                             *       "database": []
                             *     }
                             */
                            desk: {
                                machine: string;
                                database: {
                                    host: string;
                                    port: number;
                                }[];
                            };
                        } | null;
                        asks?: {
                            id: string;
                            probe: string;
                            statements: boolean;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    deliverResults: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    results: components["schemas"]["ProbeResult"][];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        delivered: number;
                        wanted: string[];
                        now: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    putEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kept: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listAlerts: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                contract: components["schemas"]["Ref"];
                state?: "open" | "all";
                probe?: components["schemas"]["Ref"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AlertView"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listAlertSources: {
        parameters: {
            query: {
                contract: components["schemas"]["Ref"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AlertSourceView"][];
                        may: string[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    createAlertSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAlertSourceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        path: string;
                        token: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    removeAlertSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: components["schemas"]["Ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    receiveAlerts: {
        parameters: {
            query?: {
                token?: string;
            };
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: components["schemas"]["Ref"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                } | {
                    [key: string]: unknown;
                }[];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listPlannedWorks: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                contract: components["schemas"]["Ref"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PlannedWorkView"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    planWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanWorkInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedWorkView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    approveWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: components["schemas"]["Ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedWorkView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    cancelWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: components["schemas"]["Ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedWorkView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listAssurance: {
        parameters: {
            query: {
                contract: components["schemas"]["Ref"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AssuranceView"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    planAssurance: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanAssuranceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssuranceView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    endAssurance: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: components["schemas"]["Ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssuranceView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    getWatchSettings: {
        parameters: {
            query: {
                contract: components["schemas"]["Ref"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchSettings"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    setWatchSettings: {
        parameters: {
            query: {
                contract: components["schemas"]["Ref"];
            };
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WatchSettings"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchSettings"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readStatus: {
        parameters: {
            query: {
                contract: components["schemas"]["Ref"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    enterOutage: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterOutageInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    denyOutage: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DenyOutage"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    decideReported: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReportedInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedReported"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    correctOutage: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: components["schemas"]["Ref"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectOutage"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readDowntime: {
        parameters: {
            query: {
                contract: components["schemas"]["Ref"];
                from?: components["schemas"]["DateText"];
                to?: components["schemas"]["DateText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DowntimeView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readCapacity: {
        parameters: {
            query: {
                contract: components["schemas"]["Ref"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listChecklists: {
        parameters: {
            query: {
                contract: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ChecklistView"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listInspections: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                contract?: string;
                state?: components["schemas"]["InspectionState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InspectionRow"][];
                        next: string | null;
                        total?: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    getInspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    collectInspection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    fillItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillItem"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    attachToItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readItemFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    signInspection: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInspection"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    settlementOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettlementOverview"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    exportSettlement: {
        parameters: {
            query: {
                contract: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listPenalties: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                contract: string;
                state?: components["schemas"]["PenaltyState"];
                payer?: "hospital" | "supplier";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyPage"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    findPenalties: {
        parameters: {
            query: {
                /** @description part of a clause, title, event or day */
                search: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PenaltyFound"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readPenalty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    acceptPenalty: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePenalty"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    disputePenalty: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonPenalty"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    upholdPenalty: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonPenalty"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    waivePenalty: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonPenalty"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    tellIncident: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellIncidentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    endIncident: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndIncident"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    withdrawIncident: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawIncident"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    claimCause: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimCause"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    answerCause: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCause"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    paymentPlan: {
        parameters: {
            query: {
                contract: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPlan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    issueInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueInvoice"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPlan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    receiveInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveInvoice"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPlan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    returnInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnInvoiceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPlan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    sendInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendInvoice"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPlan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    proveInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProveInvoice"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPlan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    agreeInvoiceDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeInvoiceDay"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPlan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    recordPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPayment"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPlan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    confirmReceipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmReceipt"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPlan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    missReceipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MissReceipt"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPlan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    signAcceptance: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignAcceptance"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPlan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    revokeAcceptance: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeAcceptance"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPlan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listPeriods: {
        parameters: {
            query: {
                contract: string;
                kind: components["schemas"]["PeriodSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the contract */
                id: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Period"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    reviewPeriod: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                /** @description id of the contract */
                id: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Period"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    addRemark: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                /** @description id of the contract */
                id: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRemark"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Period"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    resolveRemark: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveRemark"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Period"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    signPeriod: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                /** @description id of the contract */
                id: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignPeriod"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Period"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readPeriodChanges: {
        parameters: {
            query?: {
                /** @description judge by this version of the contract instead */
                version?: number;
            };
            header?: never;
            path: {
                /** @description id of the contract */
                id: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodChanges"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readSeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the contract */
                id: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    giveNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    withdrawNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                contract?: string;
                kind?: components["schemas"]["DocumentKind"];
                period?: components["schemas"]["PeriodName"];
                case?: string;
                state?: components["schemas"]["DocumentState"];
                stage?: "draft" | "reviewed" | "delivered" | "receipted" | "returned" | "archived" | "late";
                waiting?: "mine";
                idle?: "left-out";
                sort?: "due";
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    askDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskDocumentInput"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readAnalysisDraft: {
        parameters: {
            query: {
                case: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisDraft"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readDocumentFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    cancelDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listDocumentKinds: {
        parameters: {
            query?: {
                contract?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentKindList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    reviseDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    written: components["schemas"]["WrittenInputInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    reviewDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    returnDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    giveUpDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    deliverDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description who received it */
                    to: string;
                    /** @enum {string} */
                    way: "desk" | "paper" | "mail" | "wechat" | "other";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    receiptDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    archiveDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    place: string;
                    number?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    inspectionPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listQualifications: {
        parameters: {
            query: {
                contract: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    addQualification: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddQualification"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    qualificationFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    attachQualification: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    retireQualification: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    uploadTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                kind: components["schemas"]["TemplateKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    activateTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    revertTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                kind: components["schemas"]["TemplateKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readShippedTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["schemas"]["TemplateKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    readTemplateFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    dashboard: {
        parameters: {
            query: {
                contract?: string;
                from: components["schemas"]["DateText"];
                to: components["schemas"]["DateText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    dashboardWorkbook: {
        parameters: {
            query: {
                contract?: string;
                from: components["schemas"]["DateText"];
                to: components["schemas"]["DateText"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    listQueries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    saveQuery: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveQueryInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    publishedViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedViews"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    changeQuery: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeQueryInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryView"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    removeQuery: {
        parameters: {
            query?: never;
            header?: {
                /** @description made anew for each intention; a repeat under it within a day gets the same reply and does nothing */
                "idempotency-key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    runQuery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunQueryInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisResult"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    queryWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunQueryInput"];
            };
        };
        responses: {
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
    tryQuery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryQueryInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisResult"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultReply"];
                };
            };
        };
    };
}
