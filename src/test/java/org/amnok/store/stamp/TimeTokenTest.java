package org.amnok.store.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.amnok.store.stamp.TimeToken.Outcome;
import org.bouncycastle.tsp.TimeStampRequest;
import org.junit.jupiter.api.Test;

/// Tokens that OpenSSL made (the command is in `make.sh` beside them).
class TimeTokenTest {
    private static final String END =
            "1:166f1ea097f939aa50df55a038b258b7aeaaffb5a58db075a2bb1aa3b18eb30c";

    private static byte[] resource(String name) throws IOException {
        try (var in = TimeTokenTest.class.getResourceAsStream("/org/amnok/cli/stamps/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    @Test
    void a_query_has_the_hash_of_the_end_and_nothing_else() throws IOException {
        var query = new TimeStampRequest(TimeToken.query(END));
        assertThat(query.getMessageImprintDigest()).isEqualTo(TimeToken.imprint(END));
        assertThat(query.getCertReq()).isTrue();
        assertThat(query.getNonce()).isNull();
        assertThat(query.hasExtensions()).isFalse();
    }

    @Test
    void a_token_verifies_against_the_root_and_against_the_certificate_itself() throws Exception {
        var token = TimeToken.of(resource("token.tst")).orElseThrow();
        assertThat(token.isOf(END)).isTrue();
        assertThat(token.isOf(END.replace("1:", "2:"))).isFalse();
        for (var given : List.of("ca.pem", "tsa.pem")) {
            var verdict = token.verified(Certificates.of(resource(given)));
            assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
            assertThat(verdict.authority()).contains("CN=Time stamps of the test");
        }
    }

    @Test
    void another_root_does_not_verify_it() throws Exception {
        var token = TimeToken.of(resource("token.tst")).orElseThrow();
        assertThat(token.verified(Certificates.of(resource("other.pem"))).outcome())
                .isEqualTo(Outcome.BY_SOMEBODY_ELSE);
    }

    @Test
    void no_flipped_bit_makes_it_say_another_time_or_another_end() throws Exception {
        var whole = resource("token.tst");
        var root = Certificates.of(resource("ca.pem"));
        var time = TimeToken.of(whole).orElseThrow().time();
        var random = new Random(21);
        for (var at = 0; at < whole.length; at++) {
            var changed = whole.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            var token = TimeToken.of(changed).orElse(null);
            if (token != null && token.verified(root).outcome() == Outcome.VERIFIED) {
                assertThat(token.time()).as("byte %d", at).isEqualTo(time);
                assertThat(token.isOf(END)).as("byte %d", at).isTrue();
            }
        }
    }

    @Test
    void a_token_that_is_cut_anywhere_is_none() throws IOException {
        var whole = resource("token.tst");
        for (var length = 0; length < whole.length; length += 3) {
            assertThat(TimeToken.of(Arrays.copyOf(whole, length)))
                    .as("length %d", length)
                    .isEmpty();
        }
    }

    @Test
    void a_signature_by_a_certificate_that_signs_no_time_stamps_is_false()
            throws IOException, GeneralSecurityException {
        var bytes = resource("token.tst");
        // The purpose of the enclosed certificate: 1.3.6.1.5.5.7.3.8 becomes code signing (…3.3).
        var purpose = new byte[] {0x2b, 6, 1, 5, 5, 7, 3, 8};
        var at = indexOf(bytes, purpose);
        bytes[at + purpose.length - 1] = 3;
        var token = TimeToken.of(bytes).orElseThrow();
        assertThat(token.verified(List.of()).outcome()).isEqualTo(Outcome.FALSE);
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (var at = 0; at + part.length <= all.length; at++) {
            if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new AssertionError("is not there");
    }
}
