/** Sends mail to people. Knows how, never why: the texts come from the module that wants to tell something. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package be.werkpad.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
