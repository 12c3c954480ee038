module.exports = { forbidden: [{ name:'t', severity:'error', from:{path:'^src/a'}, to:{path:'^src/b'} }], options: { doNotFollow:{path:'node_modules'}, parser:'swc' } }
