package be.werkpad.ondertekening;

import be.werkpad.database.OpMySql;

/** The locks of the database that runs in production are not those of H2. */
@OpMySql
class OndertekeningGelijktijdigOnMySqlTest extends OndertekeningGelijktijdigTest {}
