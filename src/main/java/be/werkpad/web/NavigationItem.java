package be.werkpad.web;

import be.werkpad.security.Rol;
import java.util.Collections;
import java.util.Set;

/**
 * A link in the navigation. A module that has pages contributes one as a bean.
 *
 * @param labelKey key in messages.properties
 * @param url where it leads; also current for every address below it
 * @param rollen who sees it
 * @param order low comes first; keep steps of ten
 */
public record NavigationItem(String labelKey, String url, Set<Rol> rollen, int order) {
    public NavigationItem {
        rollen = Set.copyOf(rollen);
    }

    boolean isVoor(Set<Rol> andere) {
        return !Collections.disjoint(rollen, andere);
    }

    /** Whether the page at this path belongs to this link. */
    public boolean isHuidig(String pad) {
        return pad.equals(url) || pad.startsWith(url + "/");
    }
}
