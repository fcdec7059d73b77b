package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonTest {
    @Test
    void membersKeepTheirOrderAndEmptyListsTheirBrackets() {
        Json json = Json.object()
                .with("z", "甲")
                .with("a", (String) null)
                .with("list", Json.items(List.of(new Json.Flag(true), Json.items(List.of()))))
                .build();

        assertThat(json.document()).isEqualTo("""
                {
                  "z": "甲",
                  "a": null,
                  "list": [
                    true,
                    []
                  ]
                }
                """);
    }

    @Test
    void whatJsonDoesNotAllowIsEscaped() {
        assertThat(Json.words("\"\\\n\u2028𠀋").document()).isEqualTo("\"\\\"\\\\\\u000a\\u2028𠀋\"\n");
    }
}
