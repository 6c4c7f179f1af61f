package be.werkpad.database;

/** The database of the demo and of most tests; shares its context with them. */
class H2DatabaseTest extends DatabaseSuite {}
