package be.werkpad.organisatie;

import be.werkpad.security.Rol;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MedewerkerRepository extends Repository<Medewerker, Long> {
    Medewerker save(Medewerker medewerker);

    boolean existsByAccount(String account);

    @EntityGraph(attributePaths = "antenne")
    Optional<Medewerker> findByAccount(String account);

    @Query("""
            select m from Medewerker m join fetch m.antenne a
            where m.rol = :rol and m.actief = true and (:antenne is null or a.code = :antenne)
            order by m.naam, m.voornaam, m.id""")
    List<Medewerker> actieveMetRol(Rol rol, @Nullable String antenne);

    @Query("select m from Medewerker m join fetch m.antenne order by m.naam, m.voornaam, m.id")
    List<Medewerker> alle();
}
