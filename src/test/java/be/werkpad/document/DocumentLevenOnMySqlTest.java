package be.werkpad.document;

import be.werkpad.database.OpMySql;

/** The locks of the database that runs in production are not those of H2. */
@OpMySql
class DocumentLevenOnMySqlTest extends DocumentLevenTest {}
