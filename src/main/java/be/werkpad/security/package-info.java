/**
 * Who someone is and where that person may go: roles, accounts, login and the rules per address. What a person may do
 * with one traject is asked of the module that owns it.
 */
@ApplicationModule(allowedDependencies = {"shared", "engine"})
@NullMarked
package be.werkpad.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
