/** The screen on which a client chooses, with the rest of the file locked away (C.2, G.10). Decides nothing itself. */
@ApplicationModule(
        allowedDependencies = {"shared", "security", "web", "client", "organisatie", "traject", "beslissing", "taak"})
@NullMarked
package be.werkpad.clientmodus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
