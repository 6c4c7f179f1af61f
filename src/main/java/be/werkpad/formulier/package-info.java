/**
 * Forms as data. Reads a Camunda Form, says what is wrong with the form itself, and checks answers against it: the
 * engine checks nothing. Knows neither tasks nor processes.
 */
@ApplicationModule(allowedDependencies = {"shared", "engine"})
@NullMarked
package be.werkpad.formulier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
