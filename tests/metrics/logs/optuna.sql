BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('v3.2.0.a');
CREATE TABLE studies (
	study_id INTEGER NOT NULL, 
	study_name VARCHAR(512) NOT NULL, 
	PRIMARY KEY (study_id)
);
INSERT INTO "studies" VALUES(1,'one');
INSERT INTO "studies" VALUES(2,'two');
CREATE TABLE study_directions (
	study_direction_id INTEGER NOT NULL, 
	direction VARCHAR(8) NOT NULL, 
	study_id INTEGER NOT NULL, 
	objective INTEGER NOT NULL, 
	PRIMARY KEY (study_direction_id), 
	UNIQUE (study_id, objective), 
	FOREIGN KEY(study_id) REFERENCES studies (study_id)
);
INSERT INTO "study_directions" VALUES(1,'MINIMIZE',1,0);
INSERT INTO "study_directions" VALUES(2,'MINIMIZE',2,0);
INSERT INTO "study_directions" VALUES(3,'MAXIMIZE',2,1);
CREATE TABLE study_system_attributes (
	study_system_attribute_id INTEGER NOT NULL, 
	study_id INTEGER, 
	"key" VARCHAR(512), 
	value_json TEXT, 
	PRIMARY KEY (study_system_attribute_id), 
	UNIQUE (study_id, "key"), 
	FOREIGN KEY(study_id) REFERENCES studies (study_id)
);
CREATE TABLE study_user_attributes (
	study_user_attribute_id INTEGER NOT NULL, 
	study_id INTEGER, 
	"key" VARCHAR(512), 
	value_json TEXT, 
	PRIMARY KEY (study_user_attribute_id), 
	UNIQUE (study_id, "key"), 
	FOREIGN KEY(study_id) REFERENCES studies (study_id)
);
CREATE TABLE trial_heartbeats (
	trial_heartbeat_id INTEGER NOT NULL, 
	trial_id INTEGER NOT NULL, 
	heartbeat DATETIME NOT NULL, 
	PRIMARY KEY (trial_heartbeat_id), 
	UNIQUE (trial_id), 
	FOREIGN KEY(trial_id) REFERENCES trials (trial_id)
);
CREATE TABLE trial_intermediate_values (
	trial_intermediate_value_id INTEGER NOT NULL, 
	trial_id INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	intermediate_value FLOAT, 
	intermediate_value_type VARCHAR(7) NOT NULL, 
	PRIMARY KEY (trial_intermediate_value_id), 
	UNIQUE (trial_id, step), 
	FOREIGN KEY(trial_id) REFERENCES trials (trial_id)
);
INSERT INTO "trial_intermediate_values" VALUES(1,1,0,0.0,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(2,1,1,-0.165955990594852,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(3,1,2,-0.331911981189704,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(4,1,3,-0.497867971784556,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(5,1,4,NULL,'INF_POS');
INSERT INTO "trial_intermediate_values" VALUES(6,1,5,-0.82977995297426,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(7,2,0,0.0,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(8,2,1,-8.15322810462404401476e-01,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(9,2,2,-1.63064562092480880295e+00,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(10,2,3,-2.44596843138721320443e+00,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(11,2,4,NULL,'INF_POS');
INSERT INTO "trial_intermediate_values" VALUES(12,2,5,-4.07661405231202245147e+00,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(13,3,0,0.0,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(14,3,1,-1.61610971193410390966e-01,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(15,3,2,-3.23221942386820781933e-01,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(16,3,3,-4.848329135802311729e-01,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(17,4,0,0.0,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(18,4,1,3.4093502035680445239e-01,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(19,4,2,6.81870040713608904781e-01,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(20,4,3,1.02280506107041335717e+00,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(21,4,4,NULL,'INF_POS');
INSERT INTO "trial_intermediate_values" VALUES(22,4,5,1.70467510178402226195e+00,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(23,5,0,0.0,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(24,5,1,6.01489137351073344106e-01,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(25,5,2,1.20297827470214668821e+00,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(26,5,3,1.80446741205322,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(27,5,4,NULL,'INF_POS');
INSERT INTO "trial_intermediate_values" VALUES(28,5,5,3.00744568675536694257e+00,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(29,6,0,0.0,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(30,6,1,7.89213327007694642745e-01,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(31,6,2,1.57842665401538928549e+00,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(32,6,3,2.36763998102308370619e+00,'FINITE');
INSERT INTO "trial_intermediate_values" VALUES(33,6,4,NULL,'INF_POS');
INSERT INTO "trial_intermediate_values" VALUES(34,6,5,3.94606663503847343577e+00,'FINITE');
CREATE TABLE trial_params (
	param_id INTEGER NOT NULL, 
	trial_id INTEGER, 
	param_name VARCHAR(512), 
	param_value FLOAT, 
	distribution_json TEXT, 
	PRIMARY KEY (param_id), 
	UNIQUE (trial_id, param_name), 
	FOREIGN KEY(trial_id) REFERENCES trials (trial_id)
);
INSERT INTO "trial_params" VALUES(1,1,'x',-0.165955990594852,'{"name": "FloatDistribution", "attributes": {"step": null, "low": -1.0, "high": 1.0, "log": false}}');
INSERT INTO "trial_params" VALUES(2,1,'n',4.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 5}}');
INSERT INTO "trial_params" VALUES(3,1,'c',1.0,'{"name": "CategoricalDistribution", "attributes": {"choices": ["a", "b", null]}}');
INSERT INTO "trial_params" VALUES(4,2,'x',-8.15322810462404401476e-01,'{"name": "FloatDistribution", "attributes": {"step": null, "low": -1.0, "high": 1.0, "log": false}}');
INSERT INTO "trial_params" VALUES(5,2,'n',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 5}}');
INSERT INTO "trial_params" VALUES(6,2,'c',2.0,'{"name": "CategoricalDistribution", "attributes": {"choices": ["a", "b", null]}}');
INSERT INTO "trial_params" VALUES(7,3,'x',-1.61610971193410390966e-01,'{"name": "FloatDistribution", "attributes": {"step": null, "low": -1.0, "high": 1.0, "log": false}}');
INSERT INTO "trial_params" VALUES(8,3,'n',4.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 5}}');
INSERT INTO "trial_params" VALUES(9,3,'c',1.0,'{"name": "CategoricalDistribution", "attributes": {"choices": ["a", "b", null]}}');
INSERT INTO "trial_params" VALUES(10,4,'x',3.4093502035680445239e-01,'{"name": "FloatDistribution", "attributes": {"step": null, "low": -1.0, "high": 1.0, "log": false}}');
INSERT INTO "trial_params" VALUES(11,4,'n',3.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 5}}');
INSERT INTO "trial_params" VALUES(12,4,'c',0.0,'{"name": "CategoricalDistribution", "attributes": {"choices": ["a", "b", null]}}');
INSERT INTO "trial_params" VALUES(13,5,'x',6.01489137351073344106e-01,'{"name": "FloatDistribution", "attributes": {"step": null, "low": -1.0, "high": 1.0, "log": false}}');
INSERT INTO "trial_params" VALUES(14,5,'n',5.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 5}}');
INSERT INTO "trial_params" VALUES(15,5,'c',2.0,'{"name": "CategoricalDistribution", "attributes": {"choices": ["a", "b", null]}}');
INSERT INTO "trial_params" VALUES(16,6,'x',7.89213327007694642745e-01,'{"name": "FloatDistribution", "attributes": {"step": null, "low": -1.0, "high": 1.0, "log": false}}');
INSERT INTO "trial_params" VALUES(17,6,'n',1.0,'{"name": "IntDistribution", "attributes": {"log": false, "step": 1, "low": 1, "high": 5}}');
INSERT INTO "trial_params" VALUES(18,6,'c',2.0,'{"name": "CategoricalDistribution", "attributes": {"choices": ["a", "b", null]}}');
INSERT INTO "trial_params" VALUES(19,8,'x',0.0983468338330501,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0, "high": 1.0, "log": false}}');
INSERT INTO "trial_params" VALUES(20,9,'x',4.21107625005052166322e-01,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0, "high": 1.0, "log": false}}');
INSERT INTO "trial_params" VALUES(21,10,'x',9.57889530150501933292e-01,'{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0, "high": 1.0, "log": false}}');
CREATE TABLE trial_system_attributes (
	trial_system_attribute_id INTEGER NOT NULL, 
	trial_id INTEGER, 
	"key" VARCHAR(512), 
	value_json TEXT, 
	PRIMARY KEY (trial_system_attribute_id), 
	UNIQUE (trial_id, "key"), 
	FOREIGN KEY(trial_id) REFERENCES trials (trial_id)
);
INSERT INTO "trial_system_attributes" VALUES(1,7,'fixed_params','{"x": 0.5}');
CREATE TABLE trial_user_attributes (
	trial_user_attribute_id INTEGER NOT NULL, 
	trial_id INTEGER, 
	"key" VARCHAR(512), 
	value_json TEXT, 
	PRIMARY KEY (trial_user_attribute_id), 
	UNIQUE (trial_id, "key"), 
	FOREIGN KEY(trial_id) REFERENCES trials (trial_id)
);
INSERT INTO "trial_user_attributes" VALUES(1,1,'note','"hello"');
INSERT INTO "trial_user_attributes" VALUES(2,2,'note','"hello"');
INSERT INTO "trial_user_attributes" VALUES(3,4,'note','"hello"');
INSERT INTO "trial_user_attributes" VALUES(4,5,'note','"hello"');
INSERT INTO "trial_user_attributes" VALUES(5,6,'note','"hello"');
CREATE TABLE trial_values (
	trial_value_id INTEGER NOT NULL, 
	trial_id INTEGER NOT NULL, 
	objective INTEGER NOT NULL, 
	value FLOAT, 
	value_type VARCHAR(7) NOT NULL, 
	PRIMARY KEY (trial_value_id), 
	UNIQUE (trial_id, objective), 
	FOREIGN KEY(trial_id) REFERENCES trials (trial_id)
);
INSERT INTO "trial_values" VALUES(1,1,0,2.75413908143186045296e-02,'FINITE');
INSERT INTO "trial_values" VALUES(2,2,0,6.6475128526031379561e-01,'FINITE');
INSERT INTO "trial_values" VALUES(3,3,0,-4.848329135802311729e-01,'FINITE');
INSERT INTO "trial_values" VALUES(4,4,0,1.16236688105694666028e-01,'FINITE');
INSERT INTO "trial_values" VALUES(5,6,0,6.22857675526554355194e-01,'FINITE');
INSERT INTO "trial_values" VALUES(6,8,0,0.0983468338330501,'FINITE');
INSERT INTO "trial_values" VALUES(7,8,1,1.0,'FINITE');
INSERT INTO "trial_values" VALUES(8,9,0,4.21107625005052166322e-01,'FINITE');
INSERT INTO "trial_values" VALUES(9,9,1,NULL,'INF_NEG');
INSERT INTO "trial_values" VALUES(10,10,0,9.57889530150501933292e-01,'FINITE');
INSERT INTO "trial_values" VALUES(11,10,1,1.0,'FINITE');
CREATE TABLE trials (
	trial_id INTEGER NOT NULL, 
	number INTEGER, 
	study_id INTEGER, 
	state VARCHAR(8) NOT NULL, 
	datetime_start DATETIME, 
	datetime_complete DATETIME, 
	PRIMARY KEY (trial_id), 
	FOREIGN KEY(study_id) REFERENCES studies (study_id)
);
INSERT INTO "trials" VALUES(1,0,1,'COMPLETE','2026-11-28 05:56:53.982944','2026-11-28 05:56:54.286950');
INSERT INTO "trials" VALUES(2,1,1,'COMPLETE','2026-11-28 05:56:54.344391','2026-11-28 05:56:54.587873');
INSERT INTO "trials" VALUES(3,2,1,'PRUNED','2026-11-28 05:56:54.620818','2026-11-28 05:56:54.806850');
INSERT INTO "trials" VALUES(4,3,1,'COMPLETE','2026-11-28 05:56:54.840180','2026-11-28 05:56:55.042208');
INSERT INTO "trials" VALUES(5,4,1,'FAIL','2026-11-28 05:56:55.060182','2026-11-28 05:56:55.265212');
INSERT INTO "trials" VALUES(6,5,1,'COMPLETE','2026-11-28 05:56:55.290795','2026-11-28 05:56:55.609376');
INSERT INTO "trials" VALUES(7,6,1,'WAITING',NULL,NULL);
INSERT INTO "trials" VALUES(8,0,2,'COMPLETE','2026-11-28 05:56:55.748652','2026-11-28 05:56:55.805373');
INSERT INTO "trials" VALUES(9,1,2,'COMPLETE','2026-11-28 05:56:55.834040','2026-11-28 05:56:55.880860');
INSERT INTO "trials" VALUES(10,2,2,'COMPLETE','2026-11-28 05:56:55.933486','2026-11-28 05:56:56.022790');
CREATE TABLE version_info (
	version_info_id INTEGER NOT NULL, 
	schema_version INTEGER, 
	library_version VARCHAR(256), 
	PRIMARY KEY (version_info_id), 
	CHECK (version_info_id=1)
);
INSERT INTO "version_info" VALUES(1,12,'5.0.0');
CREATE UNIQUE INDEX ix_studies_study_name ON studies (study_name);
CREATE INDEX ix_trials_study_id ON trials (study_id);
COMMIT;
