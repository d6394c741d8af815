#pragma once

#include <QString>

#include "app/report/paper_block.h"

class QPrinter;
class QWidget;

namespace kneemap {

/// How printing went.
enum class Printed { yes, cancelled, failed };

/// Sends CUPS to the local socket of its service, unless whoever started the program names another: left to itself it would
/// ask port 631 where there is no such socket. Names of computers are looked up in this computer's own file alone, in the
/// whole program (glibc). Call it before anything is printed.
void printOnThisComputerAlone();

/// Prints on the printer of that name without asking anything; empty: the computer's usual one.
Printed printOn(const PaperDocument& document, const QString& printer);

/// Asks which printer, how many copies, and prints.
Printed askAndPrint(const PaperDocument& document, QWidget* parent);

/// Paints the document on a printer that is set up; false if it does not take it.
bool paintOn(QPrinter& printer, const PaperDocument& document);

}  // namespace kneemap
