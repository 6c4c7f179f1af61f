/** The login page. */
@NullMarked
package be.werkpad.security.web;

import org.jspecify.annotations.NullMarked;
