package be.werkpad.prestatie;

import java.util.List;
import org.springframework.data.repository.Repository;

interface BudgetRepository extends Repository<Budgetafspraak, Long> {
    Budgetafspraak save(Budgetafspraak afspraak);

    List<Budgetafspraak> findByTrajectIdOrderByIdDesc(long trajectId);
}
