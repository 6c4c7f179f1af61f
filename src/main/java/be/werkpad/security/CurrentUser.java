package be.werkpad.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person on whose behalf the current thread works; a timer or start-up works as "systeem". */
@Component
public class CurrentUser {
    public static final String SYSTEEM = "systeem";
    static final String ROL = "ROLE_";
    static final String GROEP = "GROEP_";

    public String account() {
        var login = login();
        return login == null ? SYSTEEM : login.getName();
    }

    public boolean isAangemeld() {
        return login() != null;
    }

    /** The name to greet the person with. */
    public String weergavenaam() {
        var login = login();
        return login != null && login.getPrincipal() instanceof Aangemeld persoon ? persoon.weergavenaam() : account();
    }

    public Set<Rol> rollen() {
        var rollen = EnumSet.noneOf(Rol.class);
        for (var rol : Rol.values()) {
            if (authorities().stream().anyMatch(each -> (ROL + rol).equals(each.getAuthority()))) {
                rollen.add(rol);
            }
        }
        return rollen;
    }

    public boolean heeft(Rol rol) {
        return rollen().contains(rol);
    }

    /** All candidate groups of the person, roles and teams: {@code jobcoach}, {@code jobcoach-zuid}. */
    public List<String> groepen() {
        return authorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority.startsWith(GROEP))
                .map(authority -> authority.substring(GROEP.length()))
                .toList();
    }

    private static Collection<? extends GrantedAuthority> authorities() {
        var login = login();
        return login == null ? List.of() : login.getAuthorities();
    }

    private static @Nullable Authentication login() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        var isPersoon = login != null && login.isAuthenticated() && !(login instanceof AnonymousAuthenticationToken);
        return isPersoon ? login : null;
    }
}
