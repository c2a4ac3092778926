//! SQL: each statement under its verb.

use super::read;
use crate::dump::dump;

/// Reads each source and compares what it became.
fn check(cases: &[(&str, &str)]) {
    for (source, tree) in cases {
        assert_eq!(dump(&read(source)), *tree, "{source}");
    }
}

#[test]
fn definitions() {
    check(&[
        (
            r#"DROP TABLE users; drop table if exists a.b, "C d" cascade; DROP DATABASE prod; drop index concurrently i; drop proc q"#,
            r#"(cmd "sql:drop table" "users") (cmd "sql:drop table" "a.b" "C d" "--cascade" "true") (cmd "sql:drop database" "prod") (cmd "sql:drop index" "i") (cmd "sql:drop procedure" "q")"#,
        ),
        (
            "TRUNCATE TABLE a, b; truncate x restart identity",
            r#"(cmd "sql:truncate" "a" "b") (cmd "sql:truncate" "x")"#,
        ),
        (
            "CREATE TABLE IF NOT EXISTS t (id int REFERENCES b ON DELETE CASCADE); create user bob with superuser password 'x'; create function f returns string soname 'lib.so'",
            r#"(cmd "sql:create table" "t") (cmd "sql:create user" "bob" "--superuser" "true") (cmd "sql:create function" "f" "--soname" "lib.so")"#,
        ),
        (
            "CREATE OR REPLACE DEFINER=`root`@`localhost` PROCEDURE p() DELETE FROM x; create trigger x after delete on t begin delete from y",
            r#"(cmd "sql:create procedure" "p") (cmd "sql:create trigger" "x")"#,
        ),
        (
            "ALTER TABLE t DROP COLUMN c; alter table t alter column c drop not null; ALTER SYSTEM SET archive_command = 'rm -rf /'; alter user bob password 'x'",
            r#"(cmd "sql:alter table" "t" "--drop" "c") (cmd "sql:alter table" "t") (cmd "sql:alter system" "archive_command" "rm -rf /") (cmd "sql:alter user" "bob" "--password" "true")"#,
        ),
        (
            "GRANT ALL PRIVILEGES ON *.* TO 'a'@'%' WITH GRANT OPTION; revoke select on t from bob; grant admin to bob",
            r#"(cmd "sql:grant" "all privileges" "--on" "*.*" "--to" "a" "--grant-option" "true") (cmd "sql:revoke" "select" "--on" "t" "--from" "bob") (cmd "sql:grant" "admin" "--to" "bob")"#,
        ),
    ]);
}

#[test]
fn rows() {
    check(&[
        (
            "DELETE FROM users; delete from users where id = 5; DELETE FROM users WHERE 1=1; delete from t where true",
            r#"(cmd "sql:delete" "users") (cmd "sql:delete" "users" "--where" "id = 5") (cmd "sql:delete" "users") (cmd "sql:delete" "t")"#,
        ),
        (
            "delete from t where id=1 or 1=1; delete from t where (('a'='a')); DELETE t WHERE x > 0; delete from t where a = a",
            r#"(cmd "sql:delete" "t") (cmd "sql:delete" "t") (cmd "sql:delete" "t" "--where" "x > 0") (cmd "sql:delete" "t")"#,
        ),
        (
            "UPDATE t SET a=1; UPDATE t SET a = 1 WHERE id = 2; INSERT INTO t VALUES (1) ON CONFLICT (id) DO UPDATE SET a = 1",
            r#"(cmd "sql:update" "t") (cmd "sql:update" "t" "--where" "id = 2") (cmd "sql:insert" "t")"#,
        ),
        (
            "SELECT * FROM a JOIN b ON a.x=b.y WHERE d IN (SELECT e FROM f); select * from t into outfile '/tmp/x'; SELECT * INTO new FROM old",
            r#"(cmd "sql:select" "a" "b" "f") (cmd "sql:select" "t" "--into-outfile" "/tmp/x") (cmd "sql:select" "old" "--into" "new")"#,
        ),
        (
            "WITH x AS (SELECT 1) DELETE FROM t; with d as (delete from t returning *) select * from d where x=1",
            r#"(cmd "sql:delete" "t") (cmd "sql:delete" "t")"#,
        ),
        (
            "EXPLAIN DELETE FROM t; explain analyze delete from t; EXPLAIN (ANALYZE, BUFFERS) DELETE FROM u",
            r#"(cmd "sql:explain") (cmd "sql:delete" "t") (cmd "sql:delete" "u")"#,
        ),
        (
            "MERGE INTO t USING s ON a=b WHEN MATCHED THEN UPDATE SET x=1; REPLACE INTO t SELECT 1",
            r#"(cmd "sql:merge" "t") (cmd "sql:insert" "t")"#,
        ),
    ]);
}

#[test]
fn out_of_the_database() {
    check(&[
        (
            "COPY t TO PROGRAM 'curl http://x'; copy t from '/etc/passwd'; COPY (SELECT * FROM u) TO '/tmp/out.csv' CSV; copy t from stdin",
            r#"(cmd "sql:copy" "t" "--program" "curl http://x") (cmd "sql:copy" "t" "--from" "/etc/passwd") (cmd "sql:copy" "u" "--to" "/tmp/out.csv") (cmd "sql:copy" "t")"#,
        ),
        (
            r#"EXEC xp_cmdshell 'dir'; exec master..xp_cmdshell "whoami"; EXEC('DROP TABLE x'); exec sp_executesql N'DELETE FROM y'; PREPARE s FROM 'DROP TABLE q'"#,
            r#"(cmd "sql:xp_cmdshell" "dir") (cmd "sql:xp_cmdshell" "whoami") (cmd "sql:exec" "DROP TABLE x") (cmd "sql:drop table" "x") (cmd "sql:exec" "DELETE FROM y") (cmd "sql:delete" "y") (cmd "sql:exec" "DROP TABLE q") (cmd "sql:drop table" "q")"#,
        ),
        (
            "SELECT pg_read_file('/etc/passwd'); select lo_export(16, '/tmp/x'), LOAD_FILE('/etc/shadow'); select load_extension('./x.so')",
            r#"(cmd "sql:select") (cmd "sql:fn pg_read_file" "/etc/passwd") (cmd "sql:select") (cmd "sql:fn lo_export" "16" "/tmp/x") (cmd "sql:fn load_file" "/etc/shadow") (cmd "sql:select") (cmd "sql:load extension" "./x.so")"#,
        ),
        (
            "LOAD DATA LOCAL INFILE '/etc/passwd' INTO TABLE t; LOAD 'lib'; ATTACH DATABASE 'x.db' AS y; VACUUM INTO 'z.db'",
            r#"(cmd "sql:load data" "t" "--from" "/etc/passwd" "--local" "true") (cmd "sql:load extension" "lib") (cmd "sql:attach" "x.db") (cmd "sql:vacuum" "--into" "z.db")"#,
        ),
        (
            "DO $$ BEGIN DROP TABLE t; END $$; CALL p('a', 1); SET GLOBAL general_log_file = '/var/www/x.php'",
            r#"(cmd "sql:do") (cmd "sql:begin") (cmd "sql:drop table" "t") (cmd "sql:call" "p" "a" "1") (cmd "sql:set" "general_log_file" "/var/www/x.php" "--scope" "global")"#,
        ),
    ]);
}

#[test]
fn clients() {
    check(&[
        (r#"\! rm -rf /"#, r#"(cmd "sql:meta !" "rm -rf /")"#),
        (r#"\copy t to '/tmp/x' csv"#, r#"(cmd "sql:meta copy" "t" "--to" "/tmp/x")"#),
        (
            r#"\copy (select * from t) to program 'curl x'"#,
            r#"(cmd "sql:meta copy" "t" "--program" "curl x")"#,
        ),
        (r#"\i /tmp/x.sql"#, r#"(cmd "sql:meta i" "/tmp/x.sql")"#),
        (r#"select 1 \g |sh"#, r#"(cmd "sql:meta !" "sh") (cmd "sql:select")"#),
        (".shell rm -rf /\n.read x.sql", r#"(cmd "sql:meta !" "rm -rf /") (cmd "sql:meta i" "x.sql")"#),
        ("system ls -la\nsource x.sql", r#"(cmd "sql:meta !" "ls -la") (cmd "sql:meta i" "x.sql")"#),
        (
            "DELIMITER //\nCREATE PROCEDURE p() BEGIN DELETE FROM t; END //\nDELIMITER ;\nDROP TABLE q\nGO\nDELETE FROM z\nGO 5\n",
            r#"(cmd "sql:create procedure" "p") (cmd "sql:drop table" "q") (cmd "sql:delete" "z")"#,
        ),
    ]);
}

#[test]
fn where_statements_begin_and_end() {
    check(&[
        (
            "IF EXISTS (SELECT 1) DROP TABLE x; USE master DROP DATABASE y; SELECT 1 DROP TABLE z",
            r#"(cmd "sql:other" "if") (cmd "sql:drop table" "x") (cmd "sql:use" "master") (cmd "sql:drop database" "y") (cmd "sql:select") (cmd "sql:drop table" "z")"#,
        ),
        (
            r#"INSERT INTO t VALUES ('DROP TABLE x; it''s'); -- DROP TABLE y
/* DROP TABLE z */ SELECT $$DROP TABLE q$$, "DROP TABLE r""#,
            r#"(cmd "sql:insert" "t") (cmd "sql:select")"#,
        ),
        (
            "BEGIN; DELETE FROM t; ROLLBACK; start transaction; COMMIT; rollback to savepoint a",
            r#"(cmd "sql:begin") (cmd "sql:delete" "t") (cmd "sql:rollback") (cmd "sql:begin") (cmd "sql:commit") (cmd "sql:rollback" "--to" "a")"#,
        ),
        ("/*!50000 DROP TABLE x */", r#"(cmd "sql:drop table" "x")"#),
    ]);
}

#[test]
fn dialects_that_disagree() {
    check(&[
        (
            r#"SELECT 'it\'s'; DELETE FROM t WHERE a='b'"#,
            r#"(cmd "sql:select") (cmd "sql:select") (cmd "sql:delete" "t" "--where" "a = 'b'")"#,
        ),
        (
            r#"SELECT '\'; DROP TABLE x; --'"#,
            r#"(cmd "sql:select") (cmd "sql:drop table" "x") (cmd "sql:select")"#,
        ),
        ("select 1 --2; drop table q", r#"(cmd "sql:select") (cmd "sql:select") (cmd "sql:drop table" "q")"#),
        (
            "select 1 # it's\n; drop table x",
            r#"(cmd "sql:select") (cmd "sql:select") (cmd "sql:drop table" "x")"#,
        ),
    ]);
}
