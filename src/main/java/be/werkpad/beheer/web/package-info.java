/** The page of the beheerder. */
@NullMarked
package be.werkpad.beheer.web;

import org.jspecify.annotations.NullMarked;
