package be.werkpad.database;

@OpMariaDb
class MariaDbDatabaseTest extends ServerDatabaseSuite {}
