/** The page of the feed, and the feed itself. */
@NullMarked
package be.werkpad.agenda.web;

import org.jspecify.annotations.NullMarked;
