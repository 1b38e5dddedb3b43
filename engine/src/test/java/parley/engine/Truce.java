package parley.engine;

import static parley.engine.WiderTable.A;
import static parley.engine.WiderTable.B;
import static parley.engine.WiderTable.C;
import static parley.engine.WiderTable.P;
import static parley.engine.WiderTable.Q;
import static parley.engine.WiderTable.TRUCE;

import com.google.common.collect.ImmutableList;
import parley.engine.command.ActCommand;
import parley.engine.id.ProposalId;
import parley.engine.id.RoleId;
import parley.engine.instrument.Act;
import parley.engine.instrument.ActKind;
import parley.engine.instrument.CeaseFire;
import parley.engine.procedure.Stance;

/** The truce of the wider table, brought about step by step. */
final class Truce {

    private Truce() {}

    /** Drafted, with the terms set. */
    static void setTerms(Play play) {
        play.submit(C, "STOP=s1");
        setTermsOf(play);
    }

    /** The terms of what has been drafted, set. */
    static void setTermsOf(Play play) {
        play.position(B, askForTerms(play), Stance.ASSENT);
    }

    /** A text of one power that sets the terms, for the other to assent to. */
    static ProposalId askForTerms(Play play) {
        return play.submit(A, "set_terms truce");
    }

    /** In force between P and Q since the end of day 4, with this option of WATCH; it is day 5. */
    static void bringIntoForce(Play play, String watch) {
        play.submit(C, "WATCH=" + watch);
        setTerms(play);
        accept(play, P, Q);
        play.endPhases(4);
        if (!(of(play) instanceof CeaseFire.InForce)) {
            throw new AssertionError("not in force: " + of(play));
        }
    }

    static void accept(Play play, RoleId... parties) {
        for (RoleId party : parties) {
            play.accepted(acceptance(party));
        }
    }

    static ActCommand.Perform acceptance(RoleId by, String... reservations) {
        return new ActCommand.Perform(by, new Act.AcceptTerms(TRUCE, ImmutableList.copyOf(reservations)), "");
    }

    static ActCommand.Perform refusal(RoleId by) {
        return act(by, ActKind.REFUSE_TERMS);
    }

    static ActCommand.Perform report(RoleId by) {
        return act(by, ActKind.REPORT_BREACH);
    }

    /** A text of one power that asks for a longer life, and the assent of the other. */
    static void renew(Play play) {
        play.position(B, play.submit(A, "renew truce"), Stance.ASSENT);
    }

    static ActCommand.Perform repair() {
        return act(C, ActKind.REPAIR);
    }

    static ActCommand.Perform act(RoleId by, ActKind kind) {
        return new ActCommand.Perform(by, new Act.OnCeaseFire(kind, TRUCE), "");
    }

    static CeaseFire of(Play play) {
        return play.state().instruments().ceaseFire(TRUCE);
    }

    static String state(Play play) {
        return of(play).label();
    }
}
