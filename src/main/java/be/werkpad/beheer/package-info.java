/** What the beheerder looks after: accounts, the trail, and whether the inbox equals the engine. No dossiers. */
@ApplicationModule(allowedDependencies = {"shared", "security", "web", "audit", "organisatie", "ondertekening", "taak"})
@NullMarked
package be.werkpad.beheer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
