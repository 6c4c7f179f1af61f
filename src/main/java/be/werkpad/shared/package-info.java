/** What every module may use: small value checks and types without a home of their own. Knows no other module. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package be.werkpad.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
