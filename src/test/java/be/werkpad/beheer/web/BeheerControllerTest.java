package be.werkpad.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.security.Rol;
import be.werkpad.support.PaginaTest;
import org.junit.jupiter.api.Test;

class BeheerControllerTest extends PaginaTest {
    @Test
    void showsAccountsAndChecksOnRequest() {
        assertThat(lees(Rol.BEHEERDER, "/beheer")).hasStatusOk().bodyText().contains(account(Rol.JOBCOACH));
        assertThat(lees(Rol.BEHEERDER, "/beheer?controle=true"))
                .hasStatusOk()
                .bodyText()
                .contains("audittrail");
    }

    @Test
    void isOnlyForTheBeheerder() {
        assertThat(lees(Rol.COORDINATOR, "/beheer")).hasStatus(403);
    }
}
