/** The engine's side of security: its identity service holds the accounts, its authorizations guard REST and Tasklist. */
@NullMarked
package be.werkpad.security.process;

import org.jspecify.annotations.NullMarked;
