/** What all pages share: frame, navigation, style and the answer to errors. Knows no module that shows pages. */
@ApplicationModule(allowedDependencies = {"shared", "security"})
@NullMarked
package be.werkpad.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
