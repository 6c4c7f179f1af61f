/** Who represents a client by law or mandate, and who must sign for or beside that client (G.5). */
@ApplicationModule(allowedDependencies = {"shared", "security", "web", "audit", "client", "traject"})
@NullMarked
package be.werkpad.vertegenwoordiging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
