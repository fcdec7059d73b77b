package io.github.zongshu.io;

import io.github.zongshu.campaign.Scope;
import io.github.zongshu.io.Node.Scalar;

/** {@code scope: 衡阳市}, or {@code name} and {@code organiser}. */
final class ScopeCodec implements Codec<Scope> {
    static final Shape SHAPE =
            Shape.of("地区", "the scope", Key.required("name", "地区或单位"), Key.optional("organiser", "主办"));

    @Override
    public Scope read(Node node, Reading in) {
        if (node instanceof Scalar) {
            return Scope.of(in.values().text(node));
        }
        Fields scope = in.fields(node, SHAPE);
        return new Scope(scope.text("name"), scope.text("organiser"));
    }

    @Override
    public Node write(Scope scope) {
        if (scope.organiser().isEmpty()) {
            return Entries.words(scope.name());
        }
        return new Entries()
                .text("name", scope.name())
                .text("organiser", scope.organiser())
                .block();
    }
}
