package be.werkpad.security.process;

import be.werkpad.security.Aangemeld;
import be.werkpad.security.Aanmelding;
import be.werkpad.security.Accounts;
import be.werkpad.security.NieuwAccount;
import be.werkpad.security.Rol;
import be.werkpad.shared.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class EngineAccounts implements Accounts {
    static final String ENGINE_ADMIN = "camunda-admin";
    private static final Pattern ACCOUNT = Pattern.compile("[a-zA-Z0-9._-]{2,64}");

    private final IdentityService identity;

    EngineAccounts(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    @Transactional
    public void maak(NieuwAccount nieuw) {
        if (!ACCOUNT.matcher(nieuw.account()).matches() || nieuw.account().equals("systeem")) {
            throw DomainException.bijVeld(
                    "security.accountOngeldig", "account", "Gebruik 2 tot 64 letters, cijfers, punten of streepjes.");
        }
        if (bestaat(nieuw.account())) {
            throw DomainException.bijVeld("security.accountBestaat", "account", "Deze gebruikersnaam bestaat al.");
        }
        var user = identity.newUser(nieuw.account());
        user.setFirstName(nieuw.voornaam());
        user.setLastName(nieuw.naam());
        user.setPassword(nieuw.wachtwoord());
        identity.saveUser(user);
        groepenVan(nieuw).forEach(groep -> voegToe(nieuw.account(), groep));
    }

    private static TreeSet<String> groepenVan(NieuwAccount nieuw) {
        var groepen = new TreeSet<String>();
        for (var rol : nieuw.rollen()) {
            groepen.add(rol.groep());
            if (nieuw.team() != null) {
                groepen.add(rol.groep(nieuw.team()));
            }
            if (rol == Rol.BEHEERDER) {
                groepen.add(ENGINE_ADMIN);
            }
        }
        return groepen;
    }

    private void voegToe(String account, String groepId) {
        if (identity.createGroupQuery().groupId(groepId).count() == 0) {
            var groep = identity.newGroup(groepId);
            groep.setName(groepId);
            groep.setType(groepId.equals(ENGINE_ADMIN) ? "SYSTEM" : "WORKFLOW");
            identity.saveGroup(groep);
        }
        identity.createMembership(account, groepId);
    }

    @Override
    public boolean bestaat(String account) {
        return identity.createUserQuery().userId(account).count() > 0;
    }

    @Override
    public boolean isLeeg() {
        return identity.createUserQuery().count() == 0;
    }

    @Override
    public Optional<Aanmelding> controleer(String account, String wachtwoord) {
        if (!ACCOUNT.matcher(account).matches() || !identity.checkPassword(account, wachtwoord)) {
            return Optional.empty();
        }
        var user = identity.createUserQuery().userId(account).singleResult();
        return Optional.ofNullable(user).map(found -> new Aanmelding(persoon(found), groepenVan(found.getId())));
    }

    private List<String> groepenVan(String account) {
        return identity.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .sorted()
                .toList();
    }

    private static Aangemeld persoon(User user) {
        return new Aangemeld(user.getId(), "%s %s".formatted(user.getFirstName(), user.getLastName()));
    }
}
