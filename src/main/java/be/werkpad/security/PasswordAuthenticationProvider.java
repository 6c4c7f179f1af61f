package be.werkpad.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** One password check for the login page and HTTP Basic; roles become {@code ROLE_…}, all groups {@code GROEP_…}. */
@Component
class PasswordAuthenticationProvider implements AuthenticationProvider {
    private final Accounts accounts;

    PasswordAuthenticationProvider(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var aanmelding = accounts.controleer(attempt.getName(), String.valueOf(attempt.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("wrong account or password"));
        var login = UsernamePasswordAuthenticationToken.authenticated(
                aanmelding.persoon(), null, authorities(aanmelding.groepen()));
        login.setDetails(attempt.getDetails());
        return login;
    }

    private static List<GrantedAuthority> authorities(List<String> groepen) {
        var authorities = new ArrayList<GrantedAuthority>();
        for (var groep : groepen) {
            authorities.add(new SimpleGrantedAuthority(CurrentUser.GROEP + groep));
            Rol.vanGroep(groep).ifPresent(rol -> authorities.add(new SimpleGrantedAuthority(CurrentUser.ROL + rol)));
        }
        return authorities;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
