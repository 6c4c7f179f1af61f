package be.werkpad.publicatie;

import org.springframework.data.jpa.repository.JpaRepository;

interface PublicatieRepository extends JpaRepository<Publicatie, String> {}
