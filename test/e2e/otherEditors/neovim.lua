-- Opens $ARTICLE in Neovim with `fixpath lsp --stdio` ($NODE $CLI), does what a writer does, and prints what came
-- of it: one JSON object a line. Ends with status 1 where an answer does not come. Works from Neovim 0.7 on.
local LIMIT = 20000
local POLL = 20

local function say(what, value)
  io.stdout:write(vim.json.encode({ [what] = value }) .. '\n')
end

local function wait(what, look)
  if not vim.wait(LIMIT, look, POLL) then
    io.stderr:write('Waited in vain for ' .. what .. '\n')
    vim.cmd('cquit 1')
  end
end

vim.opt.swapfile = false
vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.ARTICLE))
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({
  name = 'fixpath',
  cmd = { vim.env.NODE, vim.env.CLI, 'lsp', '--stdio' },
  root_dir = vim.fn.fnamemodify(vim.env.ARTICLE, ':p:h'),
})
vim.lsp.buf_attach_client(buffer, id)

local client
wait('the server', function()
  client = vim.lsp.get_client_by_id(id)
  return client and client.initialized
end)

local function findings()
  return vim.diagnostic.get(buffer)
end

local function ask(method, params)
  params.textDocument = { uri = vim.uri_from_bufnr(buffer) }
  local reply = client.request_sync(method, params, LIMIT, buffer)
  if not reply or reply.err then
    io.stderr:write(method .. ' failed: ' .. vim.inspect(reply) .. '\n')
    vim.cmd('cquit 1')
  end
  return reply.result
end

wait('findings', function() return #findings() > 0 end)
local count = #findings()
local repairable
for _, finding in ipairs(findings()) do
  if finding.code == 'escalation-without-channel' then repairable = finding end
end
say('rules', vim.tbl_map(function(finding) return finding.code end, findings()))

say('hover', ask('textDocument/hover', { position = { line = 8, character = 10 } }).contents.value)

local names = {}
local function collect(symbols)
  for _, symbol in ipairs(symbols or {}) do
    table.insert(names, symbol.name)
    collect(symbol.children)
  end
end
collect(ask('textDocument/documentSymbol', {}))
say('symbols', names)

local range = {
  start = { line = repairable.lnum, character = repairable.col },
  ['end'] = { line = repairable.end_lnum, character = repairable.end_col },
}
local diagnostic = { range = range, message = repairable.message, code = repairable.code, source = repairable.source }
local actions = ask('textDocument/codeAction', { range = range, context = { diagnostics = { diagnostic } } })
vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
wait('one finding less', function() return #findings() == count - 1 end)
say('repaired', vim.api.nvim_buf_get_lines(buffer, repairable.lnum, repairable.lnum + 1, false)[1])

client.stop()
wait('the end of the server', function() return client.is_stopped() end)
vim.cmd('qall!')
