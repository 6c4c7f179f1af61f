/** Hours worked: what a member of staff did, for whom, planned or not; and the agreed budget of a client with its buffer (CH-5e, CH-5f). Never refuses work because a budget is spent. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "security",
            "audit",
            "web",
            "norm",
            "organisatie",
            "traject",
            "plaatsing",
            "werkpost"
        })
@NullMarked
package be.werkpad.prestatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
