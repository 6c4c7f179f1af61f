/** The registration of each version of a POP on the platform of the authority (AM-3, X-13). The plan itself is a document. */
@ApplicationModule(
        allowedDependencies = {"shared", "security", "audit", "web", "organisatie", "traject", "sjabloon", "document"})
@NullMarked
package be.werkpad.pop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
