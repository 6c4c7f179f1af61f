/** Words every module uses: use case, refusal, business calendar. Knows nobody. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package be.werkpad.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
