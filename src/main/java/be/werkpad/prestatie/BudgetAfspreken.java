package be.werkpad.prestatie;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** Keeps what client and dienst agreed on about the hours of support. */
@UseCase
public class BudgetAfspreken {
    private final BudgetRepository budgetten;
    private final CurrentUser user;
    private final Audittrail audit;

    BudgetAfspreken(BudgetRepository budgetten, CurrentUser user, Audittrail audit) {
        this.budgetten = budgetten;
        this.user = user;
        this.audit = audit;
    }

    public void voor(long trajectId, Budgetkaart.Nieuw nieuw) {
        budgetten.save(new Budgetafspraak(trajectId, nieuw, user.account()));
        audit.noteer(
                Actie.BUDGET_AFGESPROKEN,
                trajectId,
                "budget",
                null,
                Map.of("van", nieuw.van().toString(), "tot", nieuw.tot().toString()));
    }
}
