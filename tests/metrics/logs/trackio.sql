BEGIN TRANSACTION;
CREATE TABLE alerts (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        run_id TEXT NOT NULL,
                        timestamp TEXT NOT NULL,
                        run_name TEXT NOT NULL,
                        title TEXT NOT NULL,
                        text TEXT,
                        level TEXT NOT NULL DEFAULT 'warn',
                        step INTEGER,
                        alert_id TEXT
                    );
CREATE TABLE artifact_aliases (
                        artifact_id INTEGER NOT NULL REFERENCES artifacts(id),
                        alias TEXT NOT NULL,
                        artifact_version_id INTEGER NOT NULL REFERENCES artifact_versions(id),
                        PRIMARY KEY (artifact_id, alias)
                    );
CREATE TABLE artifact_versions (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        artifact_id INTEGER NOT NULL REFERENCES artifacts(id),
                        version INTEGER NOT NULL,
                        manifest_digest TEXT NOT NULL,
                        manifest TEXT NOT NULL,
                        metadata TEXT,
                        size_bytes INTEGER NOT NULL,
                        producer_run_id TEXT,
                        producer_run_name TEXT,
                        created_at TEXT NOT NULL,
                        UNIQUE(artifact_id, version),
                        UNIQUE(artifact_id, manifest_digest)
                    );
CREATE TABLE artifacts (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        name TEXT NOT NULL UNIQUE,
                        type TEXT NOT NULL,
                        description TEXT,
                        created_at TEXT NOT NULL
                    );
CREATE TABLE configs (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        run_id TEXT NOT NULL,
                        run_name TEXT NOT NULL,
                        config TEXT NOT NULL,
                        created_at TEXT NOT NULL,
                        UNIQUE(run_id)
                    );
INSERT INTO "configs" VALUES(1,'054a06eb5da846c7aafcfb5d0e83cb4a','r1',X'7B226C72223A302E312C226E6574223A2261222C225F557365726E616D65223A6E756C6C2C225F43726561746564223A22323032362D31312D32385430353A35363A35322E3333303133352B30303A3030222C225F47726F7570223A6E756C6C7D','2026-11-28T05:56:52.379745+00:00');
INSERT INTO "configs" VALUES(2,'3508293481274b1b8d24d752ed5717d0','r2',X'7B225F557365726E616D65223A6E756C6C2C225F43726561746564223A22323032362D31312D32385430353A35363A35322E3432373838372B30303A3030222C225F47726F7570223A6E756C6C7D','2026-11-28T05:56:52.454585+00:00');
CREATE TABLE external_run_artifact_links (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        run_id TEXT,
                        run_name TEXT,
                        source_project TEXT NOT NULL,
                        source_version_id INTEGER NOT NULL,
                        source_artifact TEXT NOT NULL,
                        source_type TEXT NOT NULL,
                        source_version INTEGER NOT NULL,
                        source_size_bytes INTEGER NOT NULL,
                        direction TEXT NOT NULL CHECK(direction IN ('input', 'output')),
                        created_at TEXT NOT NULL
                    );
CREATE TABLE metrics (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        run_id TEXT NOT NULL,
                        timestamp TEXT NOT NULL,
                        run_name TEXT NOT NULL,
                        step INTEGER NOT NULL,
                        metrics TEXT NOT NULL
                    , log_id TEXT, space_id TEXT);
INSERT INTO "metrics" VALUES(1,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',0,X'7B226C6F7373223A312E302C22616363223A302E302C226E223A7B2278223A307D7D','44baf50b2f754ffab09d0dc5783886aa',NULL);
INSERT INTO "metrics" VALUES(2,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',1,X'7B226C6F7373223A302E352C22616363223A302E30352C226E223A7B2278223A317D7D','c4c3a5154c324e7a88fc36226a40374d',NULL);
INSERT INTO "metrics" VALUES(3,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',2,X'7B226C6F7373223A302E333333333333333333333333333333332C22616363223A302E312C226E223A7B2278223A327D7D','4f310162784d441ebea28cf67e318238',NULL);
INSERT INTO "metrics" VALUES(4,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',3,X'7B226C6F7373223A302E32352C22616363223A302E31352C226E223A7B2278223A337D7D','af959eeb7b4a44bfbd52ebf980f39236',NULL);
INSERT INTO "metrics" VALUES(5,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',4,X'7B226C6F7373223A302E322C22616363223A302E322C226E223A7B2278223A347D7D','9b2531f3ea8349f99f6bfac77c367d59',NULL);
INSERT INTO "metrics" VALUES(6,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',5,X'7B226C6F7373223A302E31363636363636363636363636363636362C22616363223A302E32352C226E223A7B2278223A357D7D','76143b4387d9466285cc9f7eb34898af',NULL);
INSERT INTO "metrics" VALUES(7,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',6,X'7B226C6F7373223A302E31343238353731343238353731343238352C22616363223A302E332C226E223A7B2278223A367D7D','7d91f0bd550f4a8fbeff3503a7b0a7ee',NULL);
INSERT INTO "metrics" VALUES(8,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',7,X'7B226C6F7373223A302E3132352C22616363223A302E33352C226E223A7B2278223A377D7D','a231b02ae0e24438ae7159c3d02417c7',NULL);
INSERT INTO "metrics" VALUES(9,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',8,X'7B226C6F7373223A302E313131313131313131313131313131312C22616363223A302E342C226E223A7B2278223A387D7D','c386b87b9efc4211a97e2dbf6446c0fb',NULL);
INSERT INTO "metrics" VALUES(10,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',9,X'7B226C6F7373223A302E312C22616363223A302E34352C226E223A7B2278223A397D7D','3d10a86941d34cd199ff0499aaf19ace',NULL);
INSERT INTO "metrics" VALUES(11,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',10,X'7B226C6F7373223A302E30393039303930393039303930393039312C22616363223A302E352C226E223A7B2278223A31307D7D','a7eb94e9e13b49e8bbb7e41414e035bc',NULL);
INSERT INTO "metrics" VALUES(12,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',11,X'7B226C6F7373223A302E30383333333333333333333333333333332C22616363223A302E35352C226E223A7B2278223A31317D7D','304db3a0ccb6475595c14875494f7465',NULL);
INSERT INTO "metrics" VALUES(13,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',12,X'7B226C6F7373223A302E30373639323330373639323330373639332C22616363223A302E362C226E223A7B2278223A31327D7D','d590b785732144f49a14cdd2095df6cb',NULL);
INSERT INTO "metrics" VALUES(14,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',13,X'7B226C6F7373223A302E30373134323835373134323835373134322C22616363223A302E36352C226E223A7B2278223A31337D7D','8845db035acb4432b4a3be9198b9030d',NULL);
INSERT INTO "metrics" VALUES(15,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',14,X'7B226C6F7373223A302E30363636363636363636363636363636372C22616363223A302E372C226E223A7B2278223A31347D7D','7f9d7af95aa44fc5bc0fd7960fa3a44f',NULL);
INSERT INTO "metrics" VALUES(16,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',15,X'7B226C6F7373223A302E303632352C22616363223A302E37352C226E223A7B2278223A31357D7D','06b6b16c770c4c01949c18cd9f50b613',NULL);
INSERT INTO "metrics" VALUES(17,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',16,X'7B226C6F7373223A302E3035383832333532393431313736343730352C22616363223A302E382C226E223A7B2278223A31367D7D','34817620c4ad4d54b63942159068528d',NULL);
INSERT INTO "metrics" VALUES(18,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',17,X'7B226C6F7373223A302E30353535353535353535353535353535352C22616363223A302E38352C226E223A7B2278223A31377D7D','855383bcc6a847b8b445332344cf5e72',NULL);
INSERT INTO "metrics" VALUES(19,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',18,X'7B226C6F7373223A302E30353236333135373839343733363834322C22616363223A302E392C226E223A7B2278223A31387D7D','58768f9d4dba49f9a74c36a8bbf65d29',NULL);
INSERT INTO "metrics" VALUES(20,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',19,X'7B226C6F7373223A302E30352C22616363223A302E39352C226E223A7B2278223A31397D7D','a0797339f7194dfc8e9618d30a4f5f8a',NULL);
INSERT INTO "metrics" VALUES(21,'054a06eb5da846c7aafcfb5d0e83cb4a','2026-11-28T05:56:52.335830+00:00','r1',30,X'7B226E616E223A224E614E222C22696E66223A22496E66696E697479222C22776F7264223A2278227D','5d993d085bb84d49a1ff7434f5ce0975',NULL);
INSERT INTO "metrics" VALUES(22,'3508293481274b1b8d24d752ed5717d0','2026-11-28T05:56:52.433879+00:00','r2',0,X'7B226C6F7373223A337D','0d239cdb41e54e5ebc10d378dfe06adf',NULL);
CREATE TABLE pending_uploads (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        space_id TEXT NOT NULL,
                        run_id TEXT,
                        run_name TEXT,
                        step INTEGER,
                        file_path TEXT NOT NULL,
                        relative_path TEXT,
                        created_at TEXT NOT NULL
                    , kind TEXT NOT NULL DEFAULT 'media', digest TEXT);
CREATE TABLE project_metadata (
                        key TEXT PRIMARY KEY,
                        value TEXT NOT NULL
                    );
CREATE TABLE run_artifact_links (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        run_id TEXT,
                        run_name TEXT,
                        run_project TEXT,
                        artifact_version_id INTEGER NOT NULL REFERENCES artifact_versions(id),
                        direction TEXT NOT NULL CHECK(direction IN ('input', 'output')),
                        created_at TEXT NOT NULL
                    );
CREATE TABLE system_metrics (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        run_id TEXT NOT NULL,
                        timestamp TEXT NOT NULL,
                        run_name TEXT NOT NULL,
                        metrics TEXT NOT NULL
                    , log_id TEXT, space_id TEXT);
CREATE TABLE traces (
                        id TEXT PRIMARY KEY,
                        run_id TEXT NOT NULL,
                        timestamp TEXT NOT NULL,
                        run_name TEXT NOT NULL,
                        step INTEGER NOT NULL,
                        key TEXT NOT NULL,
                        trace_index INTEGER,
                        messages TEXT NOT NULL,
                        metadata TEXT NOT NULL,
                        search_text TEXT NOT NULL,
                        log_id TEXT,
                        space_id TEXT,
                        spans TEXT NOT NULL DEFAULT '[]'
                    );
CREATE INDEX idx_run_artifact_links_run
                    ON run_artifact_links(run_id, run_name)
                    ;
CREATE INDEX idx_run_artifact_links_name
                    ON run_artifact_links(run_name, run_id)
                    ;
CREATE INDEX idx_run_artifact_links_version
                    ON run_artifact_links(artifact_version_id)
                    ;
CREATE INDEX idx_run_artifact_links_project_run
                    ON run_artifact_links(run_project, run_id, run_name);
CREATE INDEX idx_external_artifact_links_run
                    ON external_run_artifact_links(run_id, run_name);
CREATE UNIQUE INDEX idx_external_artifact_links_unique
                    ON external_run_artifact_links(
                        COALESCE(run_id, ''), COALESCE(run_name, ''),
                        source_project, source_version_id, direction
                    );
CREATE INDEX idx_pending_uploads_kind
                    ON pending_uploads(kind)
                    ;
CREATE INDEX idx_metrics_run_step
                    ON metrics(run_id, step)
                    ;
CREATE INDEX idx_metrics_run_timestamp
                    ON metrics(run_id, timestamp)
                    ;
CREATE INDEX idx_configs_run_name
                    ON configs(run_name)
                    ;
CREATE INDEX idx_system_metrics_run_timestamp
                    ON system_metrics(run_id, timestamp)
                    ;
CREATE INDEX idx_traces_run_step
                    ON traces(run_id, step)
                    ;
CREATE INDEX idx_traces_run_timestamp
                    ON traces(run_id, timestamp)
                    ;
CREATE INDEX idx_traces_search
                    ON traces(search_text)
                    ;
CREATE INDEX idx_alerts_run
                    ON alerts(run_id)
                    ;
CREATE INDEX idx_alerts_timestamp
                    ON alerts(timestamp)
                    ;
CREATE UNIQUE INDEX idx_alerts_alert_id
                    ON alerts(alert_id) WHERE alert_id IS NOT NULL
                    ;
CREATE UNIQUE INDEX idx_metrics_log_id
                        ON metrics(log_id) WHERE log_id IS NOT NULL;
CREATE INDEX idx_metrics_pending
                        ON metrics(space_id) WHERE space_id IS NOT NULL;
CREATE UNIQUE INDEX idx_system_metrics_log_id
                        ON system_metrics(log_id) WHERE log_id IS NOT NULL;
CREATE INDEX idx_system_metrics_pending
                        ON system_metrics(space_id) WHERE space_id IS NOT NULL;
CREATE INDEX idx_metrics_run_record
                        ON metrics(run_id, run_name, timestamp);
CREATE UNIQUE INDEX idx_run_artifact_links_unique
                    ON run_artifact_links(
                        COALESCE(run_project, ''), COALESCE(run_id, ''),
                        COALESCE(run_name, ''), artifact_version_id, direction
                    );
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('metrics',22);
INSERT INTO "sqlite_sequence" VALUES('configs',2);
COMMIT;
