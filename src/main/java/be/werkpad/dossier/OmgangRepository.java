package be.werkpad.dossier;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OmgangRepository extends Repository<Omgangsafspraak, Long> {
    Omgangsafspraak save(Omgangsafspraak afspraak);

    Optional<Omgangsafspraak> findFirstByTrajectIdOrderByIdDesc(long trajectId);
}
