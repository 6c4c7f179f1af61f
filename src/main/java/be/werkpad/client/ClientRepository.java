package be.werkpad.client;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClientRepository extends Repository<Client, Long> {
    Client save(Client client);

    Optional<Client> findById(long id);

    List<Client> findByIdIn(Collection<Long> ids);

    @Query("""
            select c.id from Client c
            where lower(concat(c.voornaam, ' ', c.naam)) like concat('%', :deel, '%') escape '!'""")
    List<Long> idsMetNaam(String deel);

    Optional<Client> findByAccount(String account);
}
