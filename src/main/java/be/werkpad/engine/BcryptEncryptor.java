package be.werkpad.engine;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Passwords in the engine's identity service are bcrypt hashes. */
class BcryptEncryptor implements PasswordEncryptor {
    private final BCryptPasswordEncoder encoder;

    BcryptEncryptor(EngineSettings settings) {
        encoder = new BCryptPasswordEncoder(settings.bcryptSterkte());
    }

    @Override
    public String encrypt(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean check(String password, String encrypted) {
        return encoder.matches(password, encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "bcrypt";
    }
}
