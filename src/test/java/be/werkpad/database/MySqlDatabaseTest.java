package be.werkpad.database;

@OpMySql
class MySqlDatabaseTest extends ServerDatabaseSuite {}
