/** The inbox on screen, the one place where a Camunda Form is filled in, and both as JSON. */
@NullMarked
package be.werkpad.taak.web;

import org.jspecify.annotations.NullMarked;
