/** Which agreements of law are signed, with whom and until when (CH-4a-1 to 3). The papers themselves are documents. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "termijn", "plaatsing"})
@NullMarked
package be.werkpad.overeenkomst;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
