/** One search over names, codes, werkposten and contacts, within what the person may see anyway. */
@ApplicationModule(allowedDependencies = {"shared", "security", "web", "client", "traject", "werkpost", "contact"})
@NullMarked
package be.werkpad.zoeken;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
