package org.amnok.release.canary;

/// Lists what must not be in an output, the same every time.
@FunctionalInterface
public interface SecretSource {
    void each(SecretTaker taker);
}
