/** Who may sign for the dienst: dated mandates, and the coördinatoren, who may without one. */
@ApplicationModule(allowedDependencies = {"shared", "security", "web", "audit", "organisatie"})
@NullMarked
package be.werkpad.mandaat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
