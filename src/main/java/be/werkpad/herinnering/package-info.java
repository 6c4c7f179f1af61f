/**
 * One mail per person and working day with what waits, in neutral words (issue 4 point 8, G.7). Owns who wants it and
 * what was sent. Another module adds its part by a {@link be.werkpad.herinnering.Herinneringsbron}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "audit",
            "web",
            "mail",
            "organisatie",
            "traject",
            "evaluatie",
            "taak"
        })
@NullMarked
package be.werkpad.herinnering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
