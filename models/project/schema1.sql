-- Cairn's project file, schema version 1. One readable file: real tables, real types, every label traceable.
-- Times are UTC seconds (REAL). Paths are relative to the project, '/' separated, NFC. JSON is text.
-- J marks journalled tables: they change only inside a gesture, recorded by SQLite's session extension; STRICT, no UNIQUE but the key,
-- no cascades, no triggers that write them. Their ids (and predictions') count up from a random start below 2^53 drawn at each opening.

CREATE TABLE project(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;            -- name, uuid, created_at
CREATE TABLE revision(topic INTEGER PRIMARY KEY, value INTEGER NOT NULL) STRICT;    -- counted up by each write, so that views reload only theirs

-- Who and where from ---------------------------------------------------------------------------------------------
CREATE TABLE annotator(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, created_at REAL NOT NULL) STRICT;
CREATE TABLE source(id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('folder','files','table','annotations','watch')),
    uri TEXT NOT NULL, added_at REAL NOT NULL, added_by INTEGER REFERENCES annotator,
    licence TEXT, consent TEXT, note TEXT) STRICT;

-- Images: an item is one picture, or one page or frame of a file -----------------------------------------------------
CREATE TABLE item(id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES source,
    path TEXT NOT NULL, page INTEGER NOT NULL DEFAULT 0,
    width INTEGER NOT NULL, height INTEGER NOT NULL,                                -- as displayed, after EXIF orientation
    orientation INTEGER NOT NULL DEFAULT 1, channels INTEGER, bit_depth INTEGER, pixel_size_um REAL,
    bytes INTEGER NOT NULL, modified_at REAL, sha256 BLOB, perceptual_hash INTEGER,
    group_key TEXT, captured_at REAL, missing INTEGER NOT NULL DEFAULT 0, added_at REAL NOT NULL,
    UNIQUE(path, page)) STRICT;
CREATE INDEX item_sha256 ON item(sha256);
CREATE TABLE item_state(item_id INTEGER PRIMARY KEY REFERENCES item,                                               -- J
    status TEXT NOT NULL DEFAULT 'todo' CHECK(status IN ('todo','doing','done','skipped','review','accepted','returned')),
    split TEXT CHECK(split IN ('train','val','test')), attributes TEXT NOT NULL DEFAULT '{}') STRICT;

-- What may be said: the label schema -----------------------------------------------------------------------------
CREATE TABLE label_class(id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES label_class,                         -- J
    name TEXT NOT NULL, color TEXT NOT NULL, key TEXT, position INTEGER NOT NULL,
    shapes TEXT NOT NULL DEFAULT '[]', skeleton TEXT, description TEXT, archived INTEGER NOT NULL DEFAULT 0) STRICT;   -- name unique under its parent
CREATE TABLE attribute(id INTEGER PRIMARY KEY, class_id INTEGER REFERENCES label_class,                            -- J  NULL class: of the image
    name TEXT NOT NULL, type TEXT NOT NULL CHECK(type IN ('text','number','choice','boolean')),
    choices TEXT, initial TEXT, required INTEGER NOT NULL DEFAULT 0, position INTEGER NOT NULL) STRICT;

-- What was said ----------------------------------------------------------------------------------------------------
-- A layer is one independent opinion: 'main' for the agreed labels, others for second labelling, audits, merged colleagues.
CREATE TABLE layer(id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, annotator_id INTEGER REFERENCES annotator) STRICT;  -- J
CREATE TABLE annotation(id INTEGER PRIMARY KEY, layer_id INTEGER NOT NULL DEFAULT 1 REFERENCES layer,              -- J
    item_id INTEGER NOT NULL REFERENCES item, class_id INTEGER REFERENCES label_class,
    kind TEXT NOT NULL CHECK(kind IN ('tag','box','rotated_box','ellipse','polygon','polyline','point','skeleton','mask','cuboid')),
    geometry TEXT NOT NULL,                                                         -- JSON in image pixels; mask: COCO run lengths
    attributes TEXT NOT NULL DEFAULT '{}', group_id INTEGER, z INTEGER NOT NULL DEFAULT 0, flags INTEGER NOT NULL DEFAULT 0,
    origin TEXT NOT NULL CHECK(origin IN ('human','model','rule','import')), annotator_id INTEGER REFERENCES annotator,
    run_id INTEGER, score REAL, extra TEXT,                                         -- extra: unknown keys of an imported format, kept
    created_at REAL NOT NULL, updated_at REAL NOT NULL) STRICT;
CREATE INDEX annotation_item ON annotation(item_id, layer_id);
CREATE INDEX annotation_class ON annotation(class_id);
CREATE TABLE comment(id INTEGER PRIMARY KEY, item_id INTEGER REFERENCES item, table_id INTEGER, row_id INTEGER,    -- J
    annotator_id INTEGER REFERENCES annotator, x REAL, y REAL, text TEXT NOT NULL, created_at REAL NOT NULL, resolved_at REAL) STRICT;

-- Tables: each imported table is a real SQLite table "data_NAME"(row_id INTEGER PRIMARY KEY, the file's own column names...) ------
CREATE TABLE data_table(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, sql_name TEXT NOT NULL UNIQUE,
    source_id INTEGER NOT NULL REFERENCES source, rows INTEGER NOT NULL, key_column TEXT, dialect TEXT, created_at REAL NOT NULL) STRICT;
CREATE TABLE data_column(id INTEGER PRIMARY KEY, table_id INTEGER NOT NULL REFERENCES data_table,                   -- J
    name TEXT NOT NULL, type TEXT NOT NULL CHECK(type IN ('text','integer','real','boolean','datetime','category','image','link')),
    role TEXT NOT NULL CHECK(role IN ('feature','label','id','ignored','derived')), label_kind TEXT, choices TEXT,
    expression TEXT, unit TEXT, missing_codes TEXT, description TEXT, position INTEGER NOT NULL) STRICT;
CREATE TABLE row_label(table_id INTEGER NOT NULL, column_id INTEGER NOT NULL, row_id INTEGER NOT NULL, layer_id INTEGER NOT NULL DEFAULT 1,  -- J
    value TEXT NOT NULL, origin TEXT NOT NULL, annotator_id INTEGER, rule_id INTEGER, run_id INTEGER, score REAL, updated_at REAL NOT NULL,
    PRIMARY KEY(table_id, column_id, row_id, layer_id)) STRICT, WITHOUT ROWID;
CREATE TABLE rule(id INTEGER PRIMARY KEY, table_id INTEGER NOT NULL REFERENCES data_table, column_id INTEGER NOT NULL,  -- J
    name TEXT NOT NULL, expression TEXT NOT NULL, value TEXT NOT NULL, enabled INTEGER NOT NULL DEFAULT 1, note TEXT) STRICT;

-- The journal: undo, redo, history, audit, labelling time, merging (journal.md) ---------------------------------------
CREATE TABLE journal(id INTEGER PRIMARY KEY, uid INTEGER NOT NULL UNIQUE, at REAL NOT NULL, annotator_id INTEGER REFERENCES annotator,
    text TEXT NOT NULL, item_id INTEGER, table_id INTEGER, seconds REAL, reverts INTEGER,
    state TEXT NOT NULL CHECK(state IN ('writing','done','undone','abandoned','closed')), undone_at REAL) STRICT;
CREATE INDEX journal_item ON journal(item_id) WHERE item_id IS NOT NULL;
CREATE INDEX journal_state ON journal(state);
CREATE TABLE journal_change(journal_id INTEGER NOT NULL REFERENCES journal, part INTEGER NOT NULL, changeset BLOB NOT NULL,
    PRIMARY KEY(journal_id, part)) STRICT;

-- Snapshots: content-addressed, like trees in git. A part is one image, or 4,096 consecutive rows of a table ----------
CREATE TABLE label_state(digest BLOB PRIMARY KEY, body TEXT NOT NULL) STRICT;       -- canonical JSON; SHA-256
CREATE TABLE snapshot(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, digest BLOB NOT NULL, created_at REAL NOT NULL,
    journal_id INTEGER, table_id INTEGER REFERENCES data_table, target TEXT, split_rule TEXT NOT NULL,                -- split_rule: JSON
    items INTEGER NOT NULL DEFAULT 0, train INTEGER NOT NULL DEFAULT 0, val INTEGER NOT NULL DEFAULT 0, test INTEGER NOT NULL DEFAULT 0, note TEXT) STRICT;
CREATE TABLE snapshot_part(snapshot_id INTEGER NOT NULL REFERENCES snapshot, part INTEGER NOT NULL, split TEXT, splits BLOB,  -- splits: one byte a row
    state_digest BLOB NOT NULL,
    PRIMARY KEY(snapshot_id, part)) STRICT, WITHOUT ROWID;

-- Runs ---------------------------------------------------------------------------------------------------------------
CREATE TABLE recipe(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, manifest TEXT NOT NULL, digest BLOB NOT NULL) STRICT;
CREATE TABLE run(id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, name TEXT NOT NULL, parent_id INTEGER REFERENCES run,
    recipe_id INTEGER REFERENCES recipe, snapshot_id INTEGER REFERENCES snapshot, source TEXT NOT NULL DEFAULT 'launched',
    status TEXT NOT NULL CHECK(status IN ('queued','starting','running','suspended','finished','failed','stopped','lost')), reason TEXT,
    exit_code INTEGER, signal INTEGER, command TEXT, environment TEXT, host TEXT, git_commit TEXT,
    executor TEXT NOT NULL DEFAULT 'local', job TEXT, folder TEXT NOT NULL, seed INTEGER,                              -- folder: relative to the project
    queued_at REAL, started_at REAL, ended_at REAL, wall_seconds REAL, cpu_seconds REAL, peak_bytes INTEGER, energy_joules REAL, energy_method TEXT,
    baseline INTEGER NOT NULL DEFAULT 0, favourite INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0, note TEXT) STRICT;
CREATE TABLE run_param(run_id INTEGER NOT NULL REFERENCES run, name TEXT NOT NULL, value TEXT, number REAL, PRIMARY KEY(run_id, name)) STRICT, WITHOUT ROWID;
CREATE TABLE run_tag(run_id INTEGER NOT NULL REFERENCES run, name TEXT NOT NULL, value TEXT, PRIMARY KEY(run_id, name)) STRICT, WITHOUT ROWID;
CREATE TABLE artifact(id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES run, path TEXT NOT NULL, kind TEXT, step INTEGER, bytes INTEGER, sha256 BLOB) STRICT;
CREATE TABLE mark(id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES run, step INTEGER, at REAL, kind TEXT NOT NULL, text TEXT NOT NULL) STRICT;  -- checkpoint, note...

-- Metrics --------------------------------------------------------------------------------------------------------------
CREATE TABLE series(id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES run, name TEXT NOT NULL, points INTEGER NOT NULL DEFAULT 0,
    last_step INTEGER, last_value REAL, min_value REAL, min_step INTEGER, max_value REAL, max_step INTEGER, UNIQUE(run_id, name)) STRICT;
CREATE TABLE point(series_id INTEGER NOT NULL, seq INTEGER NOT NULL, step INTEGER NOT NULL, at REAL, value REAL,    -- value NULL: not a number; infinities as such
    superseded INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(series_id, seq)) STRICT, WITHOUT ROWID;
CREATE TABLE bucket(series_id INTEGER NOT NULL, level INTEGER NOT NULL, idx INTEGER NOT NULL,                       -- level n covers 64^n points
    step0 INTEGER NOT NULL, step1 INTEGER NOT NULL, at0 REAL, at1 REAL, first REAL, last REAL,
    min REAL, min_seq INTEGER, max REAL, max_seq INTEGER, sum REAL, count INTEGER NOT NULL,
    PRIMARY KEY(series_id, level, idx)) STRICT, WITHOUT ROWID;
CREATE TABLE metric_source(id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES run, path TEXT NOT NULL, kind TEXT NOT NULL,
    offset INTEGER NOT NULL DEFAULT 0, inode INTEGER, head_digest BLOB, state TEXT, UNIQUE(run_id, path)) STRICT;

-- What a model says ------------------------------------------------------------------------------------------------------
CREATE TABLE prediction(id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES run, item_id INTEGER REFERENCES item, table_id INTEGER, row_id INTEGER,
    annotation_id INTEGER,
    class_name TEXT, kind TEXT, geometry TEXT, value REAL, score REAL, probabilities TEXT, contributions TEXT, out_of_fold INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX prediction_run ON prediction(run_id);
CREATE INDEX prediction_item ON prediction(item_id, run_id);
CREATE INDEX prediction_row ON prediction(table_id, row_id, run_id);
CREATE TABLE verdict(prediction_id INTEGER PRIMARY KEY REFERENCES prediction, answer TEXT NOT NULL, annotation_id INTEGER, at REAL NOT NULL) STRICT;  -- J accepted, fixed, rejected

CREATE TABLE saved_view(id INTEGER PRIMARY KEY, page TEXT NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL, UNIQUE(page, name)) STRICT;

-- For people with pandas; JSON by hand, since SQLite allows no JSON functions in a schema that is not trusted ---------------------------------------------------------------------------------------------------
CREATE VIEW metric_points AS SELECT r.name AS run, r.id AS run_id, s.name AS metric, p.step, p.at, p.value
    FROM point p JOIN series s ON s.id = p.series_id JOIN run r ON r.id = s.run_id WHERE NOT p.superseded;
CREATE VIEW run_summary AS SELECT r.id, r.name, c.name AS recipe, r.status, n.name AS snapshot, r.started_at, r.wall_seconds,
    (SELECT '{' || coalesce(group_concat('"' || replace(replace(replace(replace(replace(name, '\', '\\'), '"', '\"'), char(10), '\n'), char(13), '\r'), char(9), '\t') || '"' || ':' || coalesce('"' || replace(replace(replace(replace(replace(value, '\', '\\'), '"', '\"'), char(10), '\n'), char(13), '\r'), char(9), '\t') || '"', 'null')), '') || '}'
        FROM run_param WHERE run_id = r.id) AS params,
    (SELECT '{' || coalesce(group_concat('"' || replace(replace(replace(replace(replace(name, '\', '\\'), '"', '\"'), char(10), '\n'), char(13), '\r'), char(9), '\t') || '"' || ':' || CASE WHEN abs(last_value) <= 1.7976931348623157e308
        THEN printf('%!.17g', last_value) ELSE 'null' END), '') || '}' FROM series WHERE run_id = r.id) AS last_metrics
    FROM run r LEFT JOIN recipe c ON c.id = r.recipe_id LEFT JOIN snapshot n ON n.id = r.snapshot_id;
CREATE VIEW label_export AS SELECT i.path, i.page, c.name AS class, a.kind, a.geometry, a.attributes, a.origin, t.name AS annotator, a.updated_at
    FROM annotation a JOIN item i ON i.id = a.item_id LEFT JOIN label_class c ON c.id = a.class_id LEFT JOIN annotator t ON t.id = a.annotator_id
    WHERE a.layer_id = 1;
