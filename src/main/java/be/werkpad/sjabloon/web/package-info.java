/** Pages on which a coordinator changes the texts of documents. */
@NullMarked
package be.werkpad.sjabloon.web;

import org.jspecify.annotations.NullMarked;
