/** The application on each database it may run on: H2, MariaDB from Maven, and the MySQL of WERKPAD_TEST_MYSQL_URL. */
@NullMarked
package be.werkpad.database;

import org.jspecify.annotations.NullMarked;
